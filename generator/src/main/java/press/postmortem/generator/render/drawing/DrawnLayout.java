package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
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
        inscriptions();
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
        PathData path = new PathData();
        layout.inner().forEach(path::add);
        path.box(layout.band().start(), layout.top(), layout.band().end(), layout.top() + Layout.THICKNESS);
        path("", path.toString(), "");
        path("broad", layout.beyond(layout.broad(), layout.narrow()), "");
        path("narrow", layout.beyond(layout.narrow(), layout.broad()), "none");
        svg.close("svg").line();
    }

    private void path(String shown, List<Layout.Line> lines, String display) {
        if (!lines.isEmpty()) {
            PathData path = new PathData();
            lines.forEach(path::add);
            path(shown, path.toString(), display);
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
        List<Layout.Spot> spots = layout.spots().stream()
                .filter(spot -> spot.filled() == filled)
                .distinct()
                .toList();
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

    /** What is written alike on any screen is written once. */
    private void inscriptions() {
        List<Word> broad = words(layout.broad().words(), layout.broad().width());
        List<Word> narrow = words(layout.narrow().words(), layout.narrow().width());
        List<Word> any = new ArrayList<>(words(layout.hours(), Layout.WIDTH));
        any.addAll(broad.stream().filter(narrow::contains).toList());
        write(any);
        inscription("broad", broad.stream().filter(word -> !any.contains(word)).toList(), "");
        inscription(
                "narrow", narrow.stream().filter(word -> !any.contains(word)).toList(), "none");
    }

    private void inscription(String shown, List<Word> words, String display) {
        if (!words.isEmpty()) {
            svg.open("g", "class", shown, "display", display);
            write(words);
            svg.close("g").line();
        }
    }

    /** @param x per cent of the breadth */
    private record Word(Placard.Style style, Placard.Anchor anchor, String x, String y, String text) {
        boolean isCentred() {
            return anchor == Placard.Anchor.MIDDLE;
        }

        /** A sign can share an element with others of its row, as each character may have a place of its own. */
        boolean standsBeside(Word other) {
            return isSign() && other.isSign() && style == other.style && anchor == other.anchor && y.equals(other.y);
        }

        /** Letters of other scripts may take another shape, or run the other way, beside their like. */
        private boolean isSign() {
            return text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 0x7F;
        }
    }

    private static List<Word> words(List<Placard> placards, double width) {
        return placards.stream()
                .map(word -> new Word(
                        word.style(), word.anchor(), Svg.percent(word.x() / width), Svg.number(word.y()), word.text()))
                .toList();
    }

    private void write(List<Word> words) {
        for (Placard.Style style : Placard.Style.values()) {
            List<Word> alike =
                    words.stream().filter(word -> word.style() == style).toList();
            List<Word> centred = alike.stream().filter(Word::isCentred).toList();
            List<Word> others = alike.stream().filter(word -> !word.isCentred()).toList();
            if (!alike.isEmpty()) {
                open(style, others.isEmpty() ? "middle" : "");
                rows(others);
                if (!others.isEmpty() && !centred.isEmpty()) {
                    svg.open("g", "text-anchor", "middle");
                    rows(centred);
                    svg.close("g");
                } else {
                    rows(centred);
                }
                svg.close("g").line();
            }
        }
    }

    /** Black is what letters are of themselves. */
    private void open(Placard.Style style, String anchor) {
        boolean soft = style == Placard.Style.SOFT;
        svg.open(
                "g",
                "class",
                soft ? "soft" : "",
                "fill",
                soft ? "#444" : "",
                "font-size",
                soft ? "12" : "",
                "font-weight",
                style == Placard.Style.BOLD ? "700" : "",
                "text-anchor",
                anchor);
    }

    private void rows(List<Word> words) {
        List<Word> left = new ArrayList<>(words);
        while (!left.isEmpty()) {
            Word first = left.remove(0);
            List<Word> row = new ArrayList<>(List.of(first));
            left.stream().filter(first::standsBeside).forEach(row::add);
            left.removeAll(row);
            row(row);
        }
    }

    private void row(List<Word> row) {
        Word first = row.get(0);
        svg.open(
                        "text",
                        "x",
                        row.stream().map(Word::x).collect(Collectors.joining(" ")),
                        "y",
                        first.y(),
                        "text-anchor",
                        first.anchor() == Placard.Anchor.END ? "end" : "")
                .text(row.stream().map(Word::text).collect(Collectors.joining()))
                .close("text");
    }

    private static String along(double pixels) {
        return Svg.percent(pixels / Layout.WIDTH);
    }
}
