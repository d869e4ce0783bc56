package press.postmortem.generator.render.html;

/** The levels of the headings in HTML that was made here, where a {@code <} that starts no tag is written as a reference. */
public final class HeadingLevels {
    private static final char HIGHEST = '1';
    private static final char LOWEST = '6';

    private HeadingLevels() {}

    /** Whether there is a heading of the lowest level, which may have been meant to be lower. */
    public static boolean hasLowest(String html) {
        return html.contains("<h" + LOWEST);
    }

    /** Each heading a level higher; those of the highest level stay. */
    public static String raised(String html) {
        StringBuilder out = new StringBuilder(html);
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int name = html.startsWith("/", at + 1) ? at + 2 : at + 1;
            if (html.startsWith("h", name) && name + 1 < html.length() && isLevel(html.charAt(name + 1))) {
                out.setCharAt(name + 1, (char) Math.max(html.charAt(name + 1) - 1, HIGHEST));
            }
        }
        return out.toString();
    }

    private static boolean isLevel(char c) {
        return c >= HIGHEST && c <= LOWEST;
    }
}
