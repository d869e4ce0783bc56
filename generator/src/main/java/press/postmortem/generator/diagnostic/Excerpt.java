package press.postmortem.generator.diagnostic;

/**
 * The line of a place, parted there. Of a long line, what stands around the place.
 *
 * @param before what stands before the place
 * @param after what stands at the place and behind it
 */
public record Excerpt(String before, String after) {
    private static final int WIDEST = 120;
    private static final String CUT = "…";

    public static Excerpt of(Location location) {
        String line = location.excerpt();
        int place = Math.max(0, Math.min(location.column() - 1, line.length()));
        int start = line.length() <= WIDEST ? 0 : between(line, place - WIDEST / 2);
        int end = line.length() <= WIDEST ? line.length() : between(line, Math.max(place, start) + WIDEST / 2);
        return new Excerpt(
                (start > 0 ? CUT : "") + line.substring(start, place),
                line.substring(place, end) + (end < line.length() ? CUT : ""));
    }

    /** What moves a caret below the place: blanks, and the tabs of the line. */
    public String indent() {
        StringBuilder indent = new StringBuilder(before.length());
        for (int i = 0; i < before.length(); i += Character.charCount(before.codePointAt(i))) {
            indent.append(before.charAt(i) == '\t' ? '\t' : ' ');
        }
        return indent.toString();
    }

    /** The nearest place in the line at or before an index that does not part the two halves of a character. */
    private static int between(String line, int index) {
        int inside = Math.max(0, Math.min(index, line.length()));
        boolean halved = inside > 0 && inside < line.length() && Character.isLowSurrogate(line.charAt(inside));
        return halved ? inside - 1 : inside;
    }
}
