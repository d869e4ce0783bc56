package press.postmortem.generator.render.drawing;

/** Words that are read from right to left, as in Arabic, within drawings, which run from left to right in all languages. */
public final class Leftward {
    /** No letter before it is read so. */
    private static final char FIRST = '\u0590';

    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private Leftward() {}

    /** Has a text any such letter? */
    public static boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && isLeftward(Character.getDirectionality(text.codePointAt(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLeftward(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The text with its words and numbers in the order in which they are read; itself where it has no such letter. */
    public static String isolated(String text) {
        return isIn(text) ? ISOLATE + text + END_OF_ISOLATE : text;
    }
}
