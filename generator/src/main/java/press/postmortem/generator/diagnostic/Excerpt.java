package press.postmortem.generator.diagnostic;

/** The line of a place, and a caret below the place. Of a long line, what stands around the place. */
final class Excerpt {
    private static final int WIDEST = 120;
    private static final String CUT = "…";

    private Excerpt() {}

    /** Two lines, each with a line end before it and an indent of two blanks. */
    static String of(Location location) {
        String line = location.excerpt();
        int caret = Math.min(location.column() - 1, line.length());
        int start = line.length() <= WIDEST ? 0 : between(line, caret - WIDEST / 2);
        int end = line.length() <= WIDEST ? line.length() : between(line, Math.max(caret, start) + WIDEST / 2);
        String before = (start > 0 ? CUT : "") + line.substring(start, caret);
        String after = line.substring(caret, end) + (end < line.length() ? CUT : "");
        return "\n  " + before + after + "\n  " + before.replaceAll("[^\t]", " ") + "^";
    }

    /** The nearest place in the line at or before an index that does not part the two halves of a character. */
    private static int between(String line, int index) {
        int inside = Math.max(0, Math.min(index, line.length()));
        boolean halved = inside > 0 && inside < line.length() && Character.isLowSurrogate(line.charAt(inside));
        return halved ? inside - 1 : inside;
    }
}
