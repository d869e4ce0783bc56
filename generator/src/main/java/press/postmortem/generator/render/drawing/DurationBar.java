package press.postmortem.generator.render.drawing;

import java.util.List;
import java.util.Objects;

/**
 * How long an incident took, as one bar: what it was spent with, in order, and how uncertain its end is.
 *
 * @param parts from the start of impact, each joining the one before
 * @param uncertain from the first to the last time that the end may have been; lies at the end of the last part
 */
public record DurationBar(List<Part> parts, Range uncertain) {
    private static final double HEIGHT = 18;

    public DurationBar {
        parts = List.copyOf(parts);
        Objects.requireNonNull(uncertain, "uncertain");
    }

    /** @param name what this time was spent with, in words, with how long it was */
    public record Part(String name, Texture texture, long from, long to) {}

    private double share(long second) {
        long start = parts.get(0).from();
        long end = Math.max(uncertain.latest(), parts.get(parts.size() - 1).to());
        return (second - start) / (double) (end - start);
    }

    /** An {@code <svg>} as wide as what it stands in. */
    public String bar(Caption caption) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "drawn bar",
                "role",
                "img",
                "aria-labelledby",
                caption.titleId(),
                "width",
                "100%",
                "height",
                Svg.number(HEIGHT));
        svg.open("title", "id", caption.titleId()).text(caption.title()).close("title");
        Hatching hatching = new Hatching(svg, Direction.ACROSS);
        svg.open("g", "class", "tx", "stroke", "#000", "stroke-opacity", ".5");
        for (Part part : parts) {
            viewport(svg, part.from(), part.to());
            hatching.fill(part.texture());
            svg.close("svg");
        }
        svg.close("g").open("g", "class", "ink", "stroke", "#000", "fill", "none");
        if (!uncertain.isExact()) {
            viewport(svg, uncertain.earliest(), uncertain.latest());
            hatching.uncertain();
            svg.close("svg");
        }
        parts.forEach(part -> box(svg, part.from(), Math.min(part.to(), uncertain.earliest())));
        box(svg, uncertain.earliest(), uncertain.latest());
        return svg.close("g").close("svg").line().toString();
    }

    private void viewport(Svg svg, long from, long to) {
        svg.open(
                "svg",
                "x",
                Svg.percent(share(from)),
                "y",
                ".5",
                "width",
                Svg.percent(share(to) - share(from)),
                "height",
                "17");
    }

    private void box(Svg svg, long from, long to) {
        if (to > from) {
            svg.empty(
                    "rect",
                    "x",
                    Svg.percent(share(from)),
                    "y",
                    ".5",
                    "width",
                    Svg.percent(share(to) - share(from)),
                    "height",
                    "17");
        }
    }

    /** The parts by name, each with its pattern; {@code uncertainName} last, where the end is uncertain. */
    public String key(String uncertainName) {
        Svg html = new Svg().open("p", "class", "key");
        for (Part part : parts) {
            open(html);
            new Hatching(html, Direction.ACROSS).fill(part.texture());
            close(html, part.name());
        }
        if (!uncertain.isExact()) {
            open(html);
            new Hatching(html, Direction.ACROSS).uncertain();
            close(html, uncertainName);
        }
        return html.close("p").line().toString();
    }

    private static void open(Svg html) {
        html.open("span")
                .open("svg", "class", "drawn sample", "aria-hidden", "true", "width", "20", "height", "13")
                .open("g", "class", "tx", "stroke", "#000", "stroke-opacity", ".5");
    }

    private static void close(Svg html, String name) {
        html.close("g").close("svg").text(name).close("span").text(" ");
    }
}
