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
        svg.open("g", "class", "tx", "stroke", "#000", "stroke-opacity", ".5");
        pieces.forEach(this::fill);
        svg.close("g");
        return this;
    }

    private void fill(Piece piece) {
        if (!piece.isEmpty()) {
            place("svg", piece);
            new Hatching(svg, Direction.ACROSS).fill(piece.texture());
            svg.close("svg");
        }
    }

    /** What is not known, in lines as strong as those around the pieces. */
    Strip uncertain(Piece piece) {
        svg.open("g", "class", "ink", "stroke", "#000");
        fill(piece);
        svg.close("g");
        return this;
    }

    /** The lines around the pieces. */
    Strip boxes(List<Piece> pieces) {
        svg.open("g", "class", "ink", "stroke", "#000", "fill", "none");
        pieces.stream().filter(piece -> !piece.isEmpty()).forEach(piece -> {
            place("rect", piece);
            svg.close("rect");
        });
        svg.close("g");
        return this;
    }

    private void place(String tag, Piece piece) {
        String breadth = Svg.percent(piece.to() - piece.from());
        svg.open(tag, "x", Svg.percent(piece.from()), "y", ".5", "width", breadth, "height", height);
    }
}
