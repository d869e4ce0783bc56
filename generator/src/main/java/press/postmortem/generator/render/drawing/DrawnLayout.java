package press.postmortem.generator.render.drawing;

import java.util.List;

/** A {@link Layout} → an {@code <svg>}. */
final class DrawnLayout {
    private static final String FONT = "Liberation Sans, Arial, sans-serif";
    private static final double BEYOND = 6;

    private final Layout layout;
    private final Direction direction;
    private final Svg svg = new Svg();

    private DrawnLayout(Layout layout, Direction direction) {
        this.layout = layout;
        this.direction = direction;
    }

    static String of(Layout layout, Direction direction, Caption caption) {
        return new DrawnLayout(layout, direction).svg(caption);
    }

    private String svg(Caption caption) {
        svg.open(
                "svg",
                "class",
                direction == Direction.ACROSS ? "drawn across" : "drawn down",
                "role",
                "img",
                "width",
                "100%",
                "height",
                Svg.number(layout.height()),
                "font-family",
                FONT,
                "font-size",
                "13");
        svg.open("title").text(caption.title()).close("title");
        svg.open("desc").text(caption.description()).close("desc").line();
        band();
        lines();
        cuts();
        spots();
        words();
        return svg.close("svg").line().toString();
    }

    private void band() {
        svg.open("g", "class", "tx", "stroke", "#000", "stroke-opacity", ".5");
        Hatching hatching = new Hatching(svg, direction);
        for (Layout.Stripe stripe : layout.stripes()) {
            viewport(stripe);
            hatching.fill(stripe.texture());
            svg.close("svg");
        }
        svg.close("g").line();
        if (!layout.uncertain().isEmpty()) {
            svg.open("g", "class", "ink", "stroke", "#000");
            for (Layout.Stripe stripe : layout.uncertain()) {
                viewport(stripe);
                hatching.fill(Texture.UNCERTAIN);
                svg.close("svg");
            }
            svg.close("g").line();
        }
    }

    private void viewport(Layout.Stripe stripe) {
        if (direction == Direction.ACROSS) {
            svg.open(
                    "svg",
                    "x",
                    across(stripe.start()),
                    "y",
                    Svg.number(layout.side()),
                    "width",
                    across(stripe.length()),
                    "height",
                    Svg.number(Layout.THICKNESS));
        } else {
            svg.open(
                    "svg",
                    "x",
                    Svg.number(layout.side()),
                    "y",
                    Svg.number(stripe.start()),
                    "width",
                    Svg.number(Layout.THICKNESS),
                    "height",
                    Svg.number(stripe.length()));
        }
    }

    /**
     * All thin lines as one path. Across, it is stretched to the width that there is, and its lines are not.
     */
    private void lines() {
        boolean across = direction == Direction.ACROSS;
        String height = Svg.number(layout.height());
        if (across) {
            String box = "0 0 " + Svg.number(Across.WIDTH) + " " + height;
            svg.open("svg", "width", "100%", "height", height, "viewBox", box, "preserveAspectRatio", "none");
        }
        StringBuilder path = new StringBuilder();
        layout.outlines(direction).forEach(line -> path.append(line.path()));
        svg.empty(
                "path",
                "class",
                "ink",
                "d",
                path.toString(),
                "fill",
                "none",
                "stroke",
                "#000",
                "vector-effect",
                across ? "non-scaling-stroke" : "");
        if (across) {
            svg.close("svg");
        }
        svg.line();
    }

    /** A piece torn out of the band. */
    private void cuts() {
        if (layout.breaks().isEmpty()) {
            return;
        }
        svg.open("g", "class", "ink", "stroke", "#000", "stroke-width", "2");
        for (double at : layout.breaks()) {
            if (direction == Direction.ACROSS) {
                svg.open(
                        "svg",
                        "x",
                        across(at),
                        "y",
                        Svg.number(layout.side() - BEYOND),
                        "width",
                        "1",
                        "height",
                        "42",
                        "overflow",
                        "visible");
                cut("M-9 0-4 10-14 21-4 32-9 42", "H9L14 32 4 21 14 10 9 0z", "M9 0 14 10 4 21 14 32 9 42");
            } else {
                svg.open(
                        "svg",
                        "x",
                        Svg.number(layout.side() - BEYOND),
                        "y",
                        Svg.number(at),
                        "width",
                        "42",
                        "height",
                        "1",
                        "overflow",
                        "visible");
                cut("M0-9 10-4 21-14 32-4 42-9", "V9L32 14 21 4 10 14 0 9z", "M0 9 10 14 21 4 32 14 42 9");
            }
            svg.close("svg");
        }
        svg.close("g").line();
    }

    private void cut(String one, String joined, String other) {
        svg.empty("path", "class", "c-plain", "d", one + joined, "fill", "#fff", "stroke", "none");
        svg.empty("path", "d", one + other, "fill", "none");
    }

    private void spots() {
        double middle = layout.side() + Layout.THICKNESS / 2;
        for (Layout.Spot spot : layout.spots()) {
            boolean across = direction == Direction.ACROSS;
            svg.empty(
                    "circle",
                    "class",
                    spot.filled() ? "dot" : "ring",
                    "cx",
                    across ? across(spot.at()) : Svg.number(middle),
                    "cy",
                    across ? Svg.number(middle) : Svg.number(spot.at()),
                    "r",
                    spot.filled() ? "5.5" : "5",
                    "fill",
                    spot.filled() ? "#000" : "#fff",
                    "stroke",
                    spot.filled() ? "#fff" : "#000",
                    "stroke-width",
                    spot.filled() ? "1.5" : "2");
        }
        svg.line();
    }

    private void words() {
        for (Placard.Style style : Placard.Style.values()) {
            List<Placard> words = layout.words().stream()
                    .filter(word -> word.style() == style)
                    .toList();
            if (words.isEmpty()) {
                continue;
            }
            boolean soft = style == Placard.Style.SOFT;
            svg.open(
                    "g",
                    "class",
                    soft ? "soft" : "word",
                    "fill",
                    soft ? "#444" : "#000",
                    "font-size",
                    soft ? "12" : "",
                    "font-weight",
                    style == Placard.Style.BOLD ? "700" : "");
            words.forEach(this::word);
            svg.close("g").line();
        }
    }

    private void word(Placard word) {
        String anchor = switch (word.anchor()) {
            case START -> "";
            case MIDDLE -> "middle";
            case END -> "end";
        };
        svg.open("text", "x", x(word.x()), "y", Svg.number(word.y()), "text-anchor", anchor)
                .text(word.text())
                .close("text");
    }

    private String x(double pixels) {
        return direction == Direction.ACROSS ? across(pixels) : Svg.number(pixels);
    }

    private static String across(double pixels) {
        return Svg.percent(pixels / Across.WIDTH);
    }
}
