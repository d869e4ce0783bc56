package press.postmortem.generator.render.html;

import java.util.Arrays;

/**
 * The levels of the headings in HTML that was made here, where a {@code <} that starts no tag is written as a reference.
 *
 * <p>{@code <h1>A</h1><h6>B</h6>} is lowered to {@code <h2>A</h2><h6>B</h6>}, and restored from that.
 */
public final class HeadingLevels {
    private static final char HIGHEST = '1';
    private static final char LOWEST = '6';

    /** Where each level stands; one heading has two, in its start tag and in its end tag. */
    private final int[] places;

    private final char[] levels;

    private HeadingLevels(int[] places, char[] levels) {
        this.places = places;
        this.levels = levels;
    }

    public static HeadingLevels of(String html) {
        int[] places = new int[16];
        int count = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            int name = html.startsWith("/", at + 1) ? at + 2 : at + 1;
            if (html.startsWith("h", name) && name + 1 < html.length() && isLevel(html.charAt(name + 1))) {
                places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                places[count++] = name + 1;
            }
        }
        char[] levels = new char[count];
        for (int i = 0; i < count; i++) {
            levels[i] = html.charAt(places[i]);
        }
        return new HeadingLevels(Arrays.copyOf(places, count), levels);
    }

    private static boolean isLevel(char c) {
        return c >= HIGHEST && c <= LOWEST;
    }

    /**
     * Each heading a level lower; those of the lowest level stay.
     *
     * @param html that these are the levels of
     */
    public String lowered(String html) {
        return with(html, 1);
    }

    /** @param lowered what {@link #lowered} made */
    public String restored(String lowered) {
        return with(lowered, 0);
    }

    private String with(String html, int lower) {
        StringBuilder out = new StringBuilder(html);
        for (int i = 0; i < places.length; i++) {
            out.setCharAt(places[i], (char) Math.min(levels[i] + lower, LOWEST));
        }
        return out.toString();
    }
}
