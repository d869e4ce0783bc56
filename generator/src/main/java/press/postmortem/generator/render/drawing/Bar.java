package press.postmortem.generator.render.drawing;

import java.util.List;
import press.postmortem.generator.notation.XmlDocument;

/**
 * Counts as one bar, part beside part. It repeats figures that stand beside it, so it says nothing to those who listen.
 *
 * @param parts in the order in which they are drawn
 * @param whole the count that takes the whole breadth, at least the sum of the parts
 */
public record Bar(List<Part> parts, long whole) {
    private static final String HEIGHT = "9";

    public Bar {
        parts = List.copyOf(parts);
    }

    public record Part(long count, Fill fill) {}

    /** How a part is told from its neighbours without colour. */
    public enum Fill {
        SOLID,
        HATCHED,
        EMPTY,
        DOTTED
    }

    /** A bar of one part. */
    public static Bar of(long count, long whole) {
        return new Bar(List.of(new Part(count, Fill.SOLID)), whole);
    }

    /** An {@code svg} element for a page. */
    public String svg() {
        XmlDocument svg = XmlDocument.fragment();
        svg.open("svg", "class", "strip", "aria-hidden", "true", "width", "100%", "height", HEIGHT);
        long before = 0;
        for (Part part : parts) {
            if (part.count() > 0) {
                draw(svg, part, 100.0 * before / whole, 100.0 * part.count() / whole);
            }
            before += part.count();
        }
        return svg.close().toString();
    }

    private static void draw(XmlDocument svg, Part part, double from, double breadth) {
        switch (part.fill()) {
            case SOLID -> rect(svg, from, breadth, "currentColor", "none");
            case EMPTY -> rect(svg, from, breadth, "none", "none");
            case DOTTED -> rect(svg, from, breadth, "none", "1 2");
            case HATCHED -> {
                rect(svg, from, breadth, "none", "none");
                hatch(svg, from, breadth);
            }
        }
    }

    /** The frame is drawn inside, a stroke being half outside its place. */
    private static void rect(XmlDocument svg, double from, double breadth, String fill, String dashes) {
        svg.empty(
                "rect",
                "x",
                LogScale.percent(from),
                "y",
                "1",
                "width",
                LogScale.percent(breadth),
                "height",
                "7",
                "fill",
                fill,
                "stroke",
                "currentColor",
                "stroke-dasharray",
                dashes);
    }

    /** One broad line of dashes: upright strokes, however broad the part is. */
    private static void hatch(XmlDocument svg, double from, double breadth) {
        svg.empty(
                "line",
                "x1",
                LogScale.percent(from),
                "x2",
                LogScale.percent(from + breadth),
                "y1",
                "4.5",
                "y2",
                "4.5",
                "stroke",
                "currentColor",
                "stroke-width",
                "7",
                "stroke-dasharray",
                "2 3");
    }
}
