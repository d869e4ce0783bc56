package press.postmortem.generator.incident;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as they are compared, where spellings that a reader takes for the same words are the same. */
public final class Wording {
    /** Such characters have one spelling. */
    private static final char ASCII = 0x80;

    private Wording() {}

    /** With each letter and its accent as one character, as most write it and macOS does not. */
    public static String composed(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** The same for {@code Große Last} and {@code GROSSE LAST}. */
    public static String caseless(String text) {
        return isAscii(text)
                ? text.toLowerCase(Locale.ROOT)
                : composed(text).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The same for texts that say the same words: one blank for each run of what is neither letter, mark nor number. */
    public static String words(String text) {
        String caseless = caseless(text);
        StringBuilder out = new StringBuilder(caseless.length());
        boolean apart = false;
        for (int i = 0; i < caseless.length(); i += Character.charCount(caseless.codePointAt(i))) {
            int c = caseless.codePointAt(i);
            boolean word = isWord(c);
            if (word) {
                out.append(apart && !out.isEmpty() ? " " : "").appendCodePoint(c);
            }
            apart = !word;
        }
        return out.toString();
    }

    private static boolean isWord(int c) {
        return Character.isLetter(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.DECIMAL_DIGIT_NUMBER,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return false;
            }
        }
        return true;
    }
}
