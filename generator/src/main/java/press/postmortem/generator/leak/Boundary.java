package press.postmortem.generator.leak;

/** Where a word of a text begins and ends; what Markdown emphasises with {@code _} does so within it. */
public final class Boundary {
    private static final char EMPHASIS = '_';

    private Boundary() {}

    /** Whether what starts here is no end of a longer word; an escape, as in {@code \n} or {@code %3D}, is no part of a word. */
    static boolean before(String text, int start) {
        int outside = start;
        while (outside > 0 && text.charAt(outside - 1) == EMPHASIS) {
            outside--;
        }
        return outside == 0 || !isAlphanumeric(text.charAt(outside - 1)) || escape(text, outside);
    }

    static boolean after(String text, int end) {
        int outside = end;
        while (outside < text.length() && text.charAt(outside) == EMPHASIS) {
            outside++;
        }
        return outside == text.length() || !isAlphanumeric(text.charAt(outside));
    }

    /** Whether no letter or digit of any script stands beside, be it an emphasised one or not. */
    public static boolean isApart(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    static boolean isWord(char character) {
        return isAlphanumeric(character) || character == EMPHASIS;
    }

    static boolean isAlphanumeric(char character) {
        return isDigit(character) || character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean escape(String text, int end) {
        return end >= 2 && text.charAt(end - 2) == '\\' && "nrt".indexOf(text.charAt(end - 1)) >= 0
                || end >= 3 && text.charAt(end - 3) == '%';
    }
}
