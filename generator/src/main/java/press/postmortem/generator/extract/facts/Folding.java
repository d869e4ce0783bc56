package press.postmortem.generator.extract.facts;

import java.text.Normalizer;
import java.util.Locale;
import press.postmortem.generator.incident.LatinLetters;

/** Forms of a text in which what does not count is gone. */
final class Folding {
    private Folding() {}

    /** Lower case letters and digits of any script, nothing else. */
    static String lettersAndDigits(String text) {
        return isAscii(text) ? asciiLettersAndDigits(text) : anyLettersAndDigits(text);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String asciiLettersAndDigits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isAsciiLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    private static String anyLettersAndDigits(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** {@code a-z}, {@code A-Z}, {@code 0-9}, and one {@code -} for each run of anything else between them. */
    static String ascii(String text) {
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (char c : LatinLetters.spelled(text).toCharArray()) {
            if (isAsciiLetterOrDigit(c)) {
                out.append(gap && out.length() > 0 ? "-" : "").append(c);
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                gap = true;
            }
        }
        return out.toString();
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
