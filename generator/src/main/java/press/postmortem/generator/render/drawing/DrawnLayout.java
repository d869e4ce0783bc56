package press.postmortem.generator.render.drawing;

import java.util.List;
import java.util.stream.Collectors;

/** A {@link Layout} → an {@code <svg>}. Places along the band are per cent, so that words keep their size on any screen. */
final class DrawnLayout {
    private static final String FONT = "Liberation Sans, Arial, sans-serif";
    private static final double BEYOND = 6;
    /** A theme takes away what is empty above the band in steps of so many pixels. */
    private static final double UP = 18;
    /** And adds what is written below in steps of so many. */
    private static final double LOW = 16;

    private final Layout layout;
    private final Svg svg = new Svg();

    private DrawnLayout(Layout layout) {
        this.layout = layout;
    }

    static String of(Layout layout, Caption caption) {
        return new DrawnLayout(layout).svg(caption);
    }

    private String svg(Caption caption) {
        svg.open(
                "svg",
                "class",
                "drawn" + steps(" up", Math.floor(layout.idle() / UP))
                        + steps(" low", Math.ceil(layout.excess() / LOW)),
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
        band("tx", ".5", layout.stripes());
        band("ink", "", layout.uncertain());
        lines();
        cuts();
        spots("ring", false);
        spots("dot", true);
        words(layout.hours(), Layout.WIDTH);
        inscription("broad", layout.broad(), "");
        inscription("narrow", layout.narrow(), "none");
        return svg.close("svg").line().toString();
    }

    private static String steps(String direction, double count) {
        return count > 0 ? direction + Svg.number(count) : "";
    }

    private void band(String ink, String opacity, List<Layout.Stripe> stripes) {
        if (stripes.isEmpty()) {
            return;
        }
        svg.open(
                "svg",
                "class",
                ink,
                "y",
                Svg.number(layout.top()),
                "height",
                Svg.number(Layout.THICKNESS),
                "stroke",
                "#000",
                "stroke-opacity",
                opacity);
        for (Layout.Stripe stripe : stripes) {
            svg.open("svg", "x", along(stripe.start()), "width", along(stripe.length()));
            new Hatching(svg).fill(stripe.texture());
            svg.close("svg");
        }
        svg.close("svg").line();
    }

    /** Thin lines as paths. They are stretched to the width that there is, and their strokes are not. */
    private void lines() {
        String height = Svg.number(layout.height());
        svg.open(
                "svg",
                "class",
                "ink",
                "height",
                height,
                "viewBox",
                "0 0 " + Svg.number(Layout.WIDTH) + " " + height,
                "preserveAspectRatio",
                "none",
                "fill",
                "none",
                "stroke",
                "#000");
        double below = layout.top() + Layout.THICKNESS;
        StringBuilder path = new StringBuilder();
        layout.inner().forEach(line -> path.append(line.path()));
        path.append("M" + Svg.number(layout.band().start()) + " " + Svg.number(layout.top()))
                .append("H" + Svg.number(layout.band().end()))
                .append("V" + Svg.number(below))
                .append("H" + Svg.number(layout.band().start()) + "z");
        path("", path.toString(), "");
        path("broad", layout.beyond(layout.broad(), layout.narrow()), "");
        path("narrow", layout.beyond(layout.narrow(), layout.broad()), "none");
        svg.close("svg").line();
    }

    private void path(String shown, List<Layout.Line> lines, String display) {
        if (!lines.isEmpty()) {
            path(shown, lines.stream().map(Layout.Line::path).collect(Collectors.joining()), display);
        }
    }

    private void path(String shown, String path, String display) {
        svg.empty("path", "class", shown, "display", display, "d", path, "vector-effect", "non-scaling-stroke");
    }

    /** A piece torn out of the band. Its upper and its lower edge lie outside of its viewport. */
    private void cuts() {
        if (layout.breaks().isEmpty()) {
            return;
        }
        svg.open(
                "g",
                "class",
                "ink c-plain",
                "transform",
                "translate(-18)",
                "fill",
                "#fff",
                "stroke",
                "#000",
                "stroke-width",
                "2");
        for (double at : layout.breaks()) {
            svg.open("svg", "x", along(at), "y", Svg.number(layout.top() - BEYOND), "width", "36", "height", "42")
                    .empty("path", "d", "M9-5V0L14 10 4 21 14 32 9 42V47H27V42L32 32 22 21 32 10 27 0V-5z")
                    .close("svg");
        }
        svg.close("g").line();
    }

    private void spots(String kind, boolean filled) {
        List<Layout.Spot> spots =
                layout.spots().stream().filter(spot -> spot.filled() == filled).toList();
        if (spots.isEmpty()) {
            return;
        }
        svg.open(
                "g",
                "class",
                kind,
                "fill",
                filled ? "#000" : "#fff",
                "stroke",
                filled ? "#fff" : "#000",
                "stroke-width",
                filled ? "1.5" : "2");
        String middle = Svg.number(layout.top() + Layout.THICKNESS / 2);
        spots.forEach(spot -> svg.empty("circle", "cx", along(spot.at()), "cy", middle, "r", filled ? "5.5" : "5"));
        svg.close("g").line();
    }

    private void inscription(String shown, Inscription inscription, String display) {
        if (!inscription.words().isEmpty()) {
            svg.open("g", "class", shown, "display", display);
            words(inscription.words(), inscription.width());
            svg.close("g");
        }
    }

    private void words(List<Placard> words, double width) {
        for (Placard.Style style : Placard.Style.values()) {
            for (boolean centred : List.of(false, true)) {
                List<Placard> alike = words.stream()
                        .filter(word -> word.style() == style)
                        .filter(word -> (word.anchor() == Placard.Anchor.MIDDLE) == centred)
                        .toList();
                if (!alike.isEmpty()) {
                    open(style, centred ? "middle" : "");
                    alike.forEach(word -> word(word, width));
                    svg.close("g").line();
                }
            }
        }
    }

    private void open(Placard.Style style, String anchor) {
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
                style == Placard.Style.BOLD ? "700" : "",
                "text-anchor",
                anchor);
    }

    private void word(Placard word, double width) {
        String anchor = word.anchor() == Placard.Anchor.END ? "end" : "";
        svg.open("text", "x", Svg.percent(word.x() / width), "y", Svg.number(word.y()), "text-anchor", anchor)
                .text(word.text())
                .close("text");
    }

    private static String along(double pixels) {
        return Svg.percent(pixels / Layout.WIDTH);
    }
}
