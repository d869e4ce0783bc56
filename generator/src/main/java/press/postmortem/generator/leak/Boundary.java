package press.postmortem.generator.leak;

/** Where a word of a text begins and ends. */
final class Boundary {
    private Boundary() {}

    /** Whether what starts here is no end of a longer word; an escape, as in {@code \n} or {@code %3D}, is no part of a word. */
    static boolean before(String text, int start) {
        return start == 0 || !isWord(text.charAt(start - 1)) || escape(text, start);
    }

    static boolean after(String text, int end) {
        return end == text.length() || !isWord(text.charAt(end));
    }

    static boolean isWord(char character) {
        return isAlphanumeric(character) || character == '_';
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
