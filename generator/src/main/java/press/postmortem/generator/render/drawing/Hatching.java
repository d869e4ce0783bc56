package press.postmortem.generator.render.drawing;

/**
 * Writes the pattern of a texture into a viewport of its own. Lines as thick as the viewport, dashed, make stripes of any
 * length without the id that an SVG pattern would need on each page.
 */
final class Hatching {
    private static final String ACROSS_ANYTHING = "4000";

    private final Svg svg;

    Hatching(Svg svg) {
        this.svg = svg;
    }

    /** What the viewport holds, behind everything else. */
    void fill(Texture texture) {
        svg.empty("rect", "class", "c-" + texture.key(), "width", "100%", "height", "100%", "fill", texture.shade());
        switch (texture) {
            case BEFORE, DROPPED -> dots();
            case DETECTION -> diagonal("-600", "600", "2000", "-2000", "1 3");
            case RESPONSE, OPEN -> vertical("1 5");
            case MITIGATION -> {
                vertical("1 5");
                horizontal("1 5");
            }
            case RECOVERY, KEPT -> horizontal("1 6");
            case UNCERTAIN -> bold();
            case AFTER, PLAIN, OVERDUE, SOLID -> {}
        }
    }

    /** Rising where those of the detection fall. */
    private void bold() {
        diagonal("-9", "-9", "2000", "2000", "1.6 3.4");
    }

    /** Dashes at right angles to a line that itself runs aslant. */
    private void diagonal(String x1, String y1, String x2, String y2, String dashes) {
        svg.empty(
                "line",
                "x1",
                x1,
                "y1",
                y1,
                "x2",
                x2,
                "y2",
                y2,
                "stroke-width",
                ACROSS_ANYTHING,
                "stroke-dasharray",
                dashes);
    }

    private void vertical(String dashes) {
        svg.empty("line", "x2", "100%", "stroke-width", ACROSS_ANYTHING, "stroke-dasharray", dashes);
    }

    private void horizontal(String dashes) {
        svg.empty("line", "y1", "3", "y2", "100%", "stroke-width", ACROSS_ANYTHING, "stroke-dasharray", dashes);
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
