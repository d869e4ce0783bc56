package press.postmortem.generator.render.drawing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.notation.XmlDocument;
import press.postmortem.generator.statistics.Durations;

/**
 * Durations as dots over a line, one a report, before their middle half and their median. Those known as ranges have lanes of
 * their own below. Places across are per cent and heights pixels, so that words keep their size on any screen.
 *
 * @param id of the drawing's title on its page
 * @param title what it shows
 * @param ticks the words below the marks of the scale
 * @param medianLabel empty where there is no median
 */
public record DotPlot(
        String id,
        String title,
        LogScale scale,
        List<String> ticks,
        List<Dot> dots,
        Optional<Span> median,
        String medianLabel,
        Optional<Durations.MiddleHalf> middleHalf) {
    private static final int LANE = 12;
    private static final int TOP = 34;
    private static final int MOST_LANES = 8;
    private static final int FEWEST_LANES = 3;

    /** Per cent of the breadth that a dot takes in a narrow column. */
    private static final double DOT = 3.2;

    private static final double NEAR_AN_END = 18;

    public DotPlot {
        Objects.requireNonNull(scale, "scale");
        ticks = List.copyOf(ticks);
        dots = dots.stream()
                .sorted(Comparator.comparing((Dot dot) -> dot.span().min()))
                .toList();
        Objects.requireNonNull(median, "median");
        Objects.requireNonNull(middleHalf, "middleHalf");
    }

    /** @param label what is heard, and shown to who points at it */
    public record Dot(String href, String label, Span span) {}

    /** A dot in its lane, from 0 at the top. */
    private record Placed(Dot dot, int lane) {}

    /** An {@code svg} element for a page. */
    public String svg() {
        List<Placed> points = new ArrayList<>();
        List<Placed> ranges = new ArrayList<>();
        Lanes pointLanes = new Lanes(MOST_LANES);
        Lanes rangeLanes = new Lanes(MOST_LANES);
        for (Dot dot : dots) {
            double from = scale.place(dot.span().min());
            double to = scale.place(dot.span().max());
            if (dot.span().isExact()) {
                points.add(new Placed(dot, pointLanes.lay(from, to + DOT)));
            } else {
                ranges.add(new Placed(dot, rangeLanes.lay(from, to + 2 * DOT)));
            }
        }
        int first = Math.max(FEWEST_LANES, pointLanes.count());
        int line = TOP + (first + rangeLanes.count()) * LANE;
        XmlDocument svg = XmlDocument.fragment();
        svg.open(
                "svg",
                "class",
                "plot",
                "role",
                "group",
                "aria-labelledby",
                id,
                "width",
                "100%",
                "height",
                "" + (line + 28));
        svg.leaf("title", title, "id", id);
        drawMiddle(svg, line - 6);
        drawLine(svg, line);
        ranges.forEach(placed -> drawRange(svg, placed, TOP + (first + placed.lane()) * LANE));
        points.forEach(placed -> drawPoint(svg, placed, TOP + placed.lane() * LANE));
        return svg.close().toString();
    }

    private void drawMiddle(XmlDocument svg, int bottom) {
        middleHalf.ifPresent(half -> rect(svg, half.lower().min(), half.upper().max(), bottom, ".12"));
        median.ifPresent(span -> {
            double from = scale.place(span.min());
            double to = scale.place(span.max());
            rect(svg, span.min(), span.max(), bottom, ".4");
            stroke(svg, from, from, TOP - LANE - 4, bottom + 4, "2");
            stroke(svg, to, to, TOP - LANE - 4, bottom + 4, "2");
            label(svg, (from + to) / 2, 13, medianLabel, "font-weight", "700", "font-size", "13");
        });
    }

    private void rect(XmlDocument svg, Duration min, Duration max, int bottom, String opacity) {
        double from = scale.place(min);
        String breadth = LogScale.percent(scale.place(max) - from);
        List<String> place = List.of("x", LogScale.percent(from), "y", "" + (TOP - LANE), "width", breadth);
        List<String> look = List.of("fill", "currentColor", "fill-opacity", opacity, "stroke", "currentColor");
        List<String> all = new ArrayList<>(place);
        all.addAll(List.of("height", "" + (bottom - TOP + LANE)));
        all.addAll(look);
        svg.empty("rect", all.toArray(String[]::new));
    }

    private void drawLine(XmlDocument svg, int y) {
        stroke(svg, scale.place(Duration.ZERO), 100 - scale.place(Duration.ZERO), y, y, "1");
        for (int i = 0; i < ticks.size(); i++) {
            double x = scale.place(scale.marks().get(i));
            stroke(svg, x, x, y, y + 5, "1");
            label(svg, x, y + 19, ticks.get(i), "font-size", "12");
        }
    }

    private void drawPoint(XmlDocument svg, Placed placed, int y) {
        open(svg, placed);
        circle(svg, scale.place(placed.dot().span().min()), y, "dot", "5", "currentColor");
        svg.close();
    }

    private void drawRange(XmlDocument svg, Placed placed, int y) {
        double from = scale.place(placed.dot().span().min());
        double to = scale.place(placed.dot().span().max());
        open(svg, placed);
        stroke(svg, from, to, y, y, "2");
        circle(svg, from, y, "ring", "4", "none");
        circle(svg, to, y, "ring", "4", "none");
        svg.close();
    }

    /** The table has the same links, so that nobody has to step through every dot to get past a drawing. */
    private static void open(XmlDocument svg, Placed placed) {
        svg.open("a", "href", placed.dot().href(), "tabindex", "-1");
        svg.leaf("title", placed.dot().label());
    }

    private static void circle(XmlDocument svg, double x, int y, String name, String radius, String fill) {
        svg.empty(
                "circle",
                "class",
                name,
                "cx",
                LogScale.percent(x),
                "cy",
                String.valueOf(y),
                "r",
                radius,
                "fill",
                fill,
                "stroke",
                "currentColor");
    }

    private static void stroke(XmlDocument svg, double from, double to, int top, int bottom, String breadth) {
        svg.empty(
                "line",
                "x1",
                LogScale.percent(from),
                "x2",
                LogScale.percent(to),
                "y1",
                String.valueOf(top),
                "y2",
                String.valueOf(bottom),
                "stroke",
                "currentColor",
                "stroke-width",
                breadth);
    }

    /** Words that begin or end at their place where they would else leave the drawing. */
    private static void label(XmlDocument svg, double x, int y, String text, String... attributes) {
        String anchor = x < NEAR_AN_END ? "start" : x > 100 - NEAR_AN_END ? "end" : "middle";
        List<String> all = new ArrayList<>(List.of(
                "x", LogScale.percent(x), "y", String.valueOf(y), "text-anchor", anchor, "fill", "currentColor"));
        all.addAll(List.of(attributes));
        svg.leaf("text", Leftward.isolated(text), all.toArray(String[]::new));
    }
}
