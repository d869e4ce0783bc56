package press.postmortem.generator.render.drawing;

import java.util.List;

/** Writes what a bar consists of, as wide as the {@code <svg>} that it stands in. */
final class Strip {
    private final Svg svg;
    private final String height;

    /** @param height of the {@code <svg>}, in pixels; lines are drawn inside of it */
    Strip(Svg svg, double height) {
        this.svg = svg;
        this.height = Svg.number(height - 1);
    }

    /** From one share of the whole breadth to another, both from 0 to 1. */
    record Piece(double from, double to, Texture texture) {
        boolean isEmpty() {
            return from >= to;
        }
    }

    /** The pieces' patterns. */
    Strip fills(List<Piece> pieces) {
        viewport("tx", ".5");
        pieces.forEach(this::fill);
        svg.close("svg");
        return this;
    }

    private void fill(Piece piece) {
        if (!piece.isEmpty()) {
            svg.open("svg", "x", start(piece), "width", breadth(piece));
            new Hatching(svg).fill(piece.texture());
            svg.close("svg");
        }
    }

    /** What is not known, in lines as strong as those around the pieces. */
    Strip uncertain(Piece piece) {
        if (!piece.isEmpty()) {
            viewport("ink", "");
            fill(piece);
            svg.close("svg");
        }
        return this;
    }

    /** The lines around the pieces. */
    Strip boxes(List<Piece> pieces) {
        svg.open("g", "class", "ink", "stroke", "#000", "fill", "none");
        pieces.stream()
                .filter(piece -> !piece.isEmpty())
                .forEach(piece ->
                        svg.empty("rect", "x", start(piece), "y", ".5", "width", breadth(piece), "height", height));
        svg.close("g");
        return this;
    }

    private void viewport(String ink, String opacity) {
        svg.open("svg", "class", ink, "y", ".5", "height", height, "stroke", "#000", "stroke-opacity", opacity);
    }

    private static String start(Piece piece) {
        return piece.from() == 0 ? "" : Svg.percent(piece.from());
    }

    private static String breadth(Piece piece) {
        return Svg.percent(piece.to() - piece.from());
    }
}
