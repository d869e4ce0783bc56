package press.postmortem.generator.render.drawing;

/**
 * Writes the pattern of a texture into a viewport of its own. Lines as thick as the viewport, dashed, make stripes of any
 * length without the id that an SVG pattern would need on each page.
 */
final class Hatching {
    private static final String ACROSS_ANYTHING = "4000";

    private final Svg svg;
    private final Direction direction;

    Hatching(Svg svg, Direction direction) {
        this.svg = svg;
        this.direction = direction;
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
        svg.open("g", "stroke-width", "1.6", "stroke-linecap", "round", "stroke-dasharray", "0 6");
        for (int row = 4; row < Layout.THICKNESS; row += 7) {
            String at = String.valueOf(row);
            if (direction == Direction.ACROSS) {
                svg.empty("line", "x1", "3", "x2", "100%", "y1", at, "y2", at);
            } else {
                svg.empty("line", "y1", "3", "y2", "100%", "x1", at, "x2", at);
            }
        }
        svg.close("g");
    }
}
