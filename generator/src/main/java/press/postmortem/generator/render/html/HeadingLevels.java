package press.postmortem.generator.render.html;

import java.util.function.IntUnaryOperator;

/** The levels of the headings in HTML that was made here, where a {@code <} that starts no tag is written as a reference. */
public final class HeadingLevels {
    private static final int HIGHEST = 1;
    private static final int LOWEST = 6;

    private HeadingLevels() {}

    /** Each heading a level lower; those of the lowest level stay. */
    public static String lowered(String html) {
        return changed(html, level -> Math.min(level + 1, LOWEST));
    }

    /** Each heading a level higher; what had a heading of the lowest level before it was lowered is not restored. */
    public static String raised(String html) {
        return changed(html, level -> Math.max(level - 1, HIGHEST));
    }

    public static boolean hasLowest(String html) {
        return html.contains("<h" + LOWEST);
    }

    private static String changed(String html, IntUnaryOperator change) {
        StringBuilder out = new StringBuilder(html);
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int digit = at + (html.startsWith("/", at + 1) ? 3 : 2);
            if (digit < html.length() && html.charAt(digit - 1) == 'h' && isLevel(html.charAt(digit))) {
                out.setCharAt(digit, (char) ('0' + change.applyAsInt(html.charAt(digit) - '0')));
            }
        }
        return out.toString();
    }

    private static boolean isLevel(char c) {
        return c >= '0' + HIGHEST && c <= '0' + LOWEST;
    }
}
