package press.postmortem.generator.lint.shape;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import press.postmortem.generator.incident.Wording;

/** Text as it is compared: letters and digits in lower case, a blank for everything between them. */
final class Words {
    private static final Pattern NUMBER = Pattern.compile("\\d+(st|nd|rd|th)?");

    private Words() {}

    /** Apostrophes vanish, as in {@code five whys}; what stands between other letters and digits is one blank. */
    static String normalise(String text) {
        String lower = Wording.composed(text).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int c = lower.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.appendCodePoint(c);
            } else if (!vanishes(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** The first of the words that a text has once it is normalised; empty where it has none. */
    static String first(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.codePointAt(end)) || vanishes(text.codePointAt(end)))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return normalise(text.substring(start, end));
    }

    private static boolean vanishes(int character) {
        return character == '\'' || character == '’' || character == ';';
    }

    /** @param normal a normalised text */
    static List<String> of(String normal) {
        return normal.isEmpty() ? List.of() : List.of(normal.split(" "));
    }

    /** {@code 2024}, {@code 1st}; but not {@code 3scale}. */
    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** @param normal a normalised text */
    static boolean anyOf(String normal, Set<String> words) {
        return of(normal).stream().anyMatch(words::contains);
    }
}
