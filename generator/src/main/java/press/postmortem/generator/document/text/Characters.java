package press.postmortem.generator.document.text;

import java.util.Locale;

/** Which characters may stand on a page and in a feed. */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /**
     * Whether XML and HTML can hold the character at an index: no control character but tab and line feed, no half of a
     * surrogate pair, no noncharacter U+FFFE or U+FFFF.
     *
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, section 2.2</a>
     */
    public static boolean isPresentable(CharSequence text, int index) {
        char c = text.charAt(index);
        if (c < 0x20) {
            return c == '\t' || c == '\n';
        }
        if (c < 0xD800) {
            return c < 0x7F || c > 0x9F;
        }
        if (Character.isHighSurrogate(c)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return c < 0xFFFE;
    }

    /** The same text with U+FFFD in the place of each character that no page can hold. */
    public static String presentable(String text) {
        int first = 0;
        while (first < text.length() && isPresentable(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (!isPresentable(text, i)) {
                out.setCharAt(i, REPLACEMENT);
            }
        }
        return out.toString();
    }

    /** Whether YAML takes the character for the end of a line where an editor shows none. */
    public static boolean isHiddenLineEnd(char c) {
        return c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** Whether the character makes text behind it run in another direction, so that it reads as what it is not. */
    public static boolean turnsText(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /** {@code U+0085} and the like. */
    public static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
