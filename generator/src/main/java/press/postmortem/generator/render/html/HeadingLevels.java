package press.postmortem.generator.render.html;

/**
 * The levels of the headings in HTML that was made here, where a {@code <} that starts no tag is written as a reference. The HTML
 * is UTF-8.
 */
public final class HeadingLevels {
    private static final byte HIGHEST = '1';
    private static final byte LOWEST = '6';

    private HeadingLevels() {}

    /** Whether there is a heading of the lowest level, which may have been meant to be lower. */
    public static boolean hasLowest(byte[] html) {
        for (int level = level(html, 0); level < html.length; level = level(html, level)) {
            if (html[level] == LOWEST) {
                return true;
            }
        }
        return false;
    }

    /** Each heading a level higher; those of the highest level stay. */
    public static byte[] raised(byte[] html) {
        byte[] out = html.clone();
        for (int level = level(out, 0); level < out.length; level = level(out, level)) {
            out[level] = (byte) Math.max(out[level] - 1, HIGHEST);
        }
        return out;
    }

    /** Where the digit in the next tag of a heading is; the end where there is none. */
    private static int level(byte[] html, int from) {
        for (int at = from; at < html.length - 2; at++) {
            if (html[at] == '<') {
                int name = html[at + 1] == '/' ? at + 2 : at + 1;
                int level = name + 1;
                if (level < html.length && html[name] == 'h' && html[level] >= HIGHEST && html[level] <= LOWEST) {
                    return level;
                }
            }
        }
        return html.length;
    }
}
