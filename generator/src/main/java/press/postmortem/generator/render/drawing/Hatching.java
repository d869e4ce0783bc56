package press.postmortem.generator.render.drawing;

/**
 * Writes the pattern of a texture into a viewport of its own. Lines as thick as the viewport, dashed, make stripes of any
 * length without the id that an SVG pattern would need on each page.
 */
final class Hatching {
    private static final String ACROSS_ANYTHING = "4000";
    private static final String UPRIGHT = "M0 0H4000";
    private static final String LEVEL = "M0 3V4000";
    private static final String DIAGONAL = "M-600 600 2000-2000";
    private static final String RISING = "M-9-9 2000 2000";

    private final Svg svg;

    Hatching(Svg svg) {
        this.svg = svg;
    }

    /** What the viewport holds, behind everything else. */
    void fill(Texture texture) {
        svg.empty("rect", "class", texture.style(), "width", "100%", "height", "100%", "fill", texture.shade());
        switch (texture) {
            case BEFORE, DROPPED -> dots();
            case DETECTION -> lines(DIAGONAL, "1 3");
            case RESPONSE, OPEN -> lines(UPRIGHT, "1 5");
            case MITIGATION -> lines(UPRIGHT + LEVEL, "1 5");
            case RECOVERY, KEPT -> lines(LEVEL, "1 6");
            case UNCERTAIN -> lines(RISING, "1.6 3.4");
            case AFTER, PLAIN, OVERDUE, SOLID -> {}
        }
    }

    /** @param across where a line runs whose dashes, at right angles to it, are those that are seen */
    private void lines(String across, String dashes) {
        svg.empty("path", "d", across, "stroke-width", ACROSS_ANYTHING, "stroke-dasharray", dashes);
    }

    private void dots() {
        StringBuilder rows = new StringBuilder();
        for (int row = 4; row < Layout.THICKNESS; row += 7) {
            rows.append("M3 ").append(row).append('H').append(ACROSS_ANYTHING);
        }
        svg.empty(
                "path",
                "d",
                rows.toString(),
                "stroke-width",
                "1.6",
                "stroke-linecap",
                "round",
                "stroke-dasharray",
                "0 6");
    }
}
