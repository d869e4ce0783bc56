package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Where everything of a drawing lies, in pixels. What lies along the band is counted along it: from the left in a drawing
 * across, from the top in one down.
 *
 * @param height of the whole drawing
 * @param side where the band begins, from the top in a drawing across, from the left in one down
 * @param band its ends; what phases it has is in {@code stripes}
 * @param uncertain where a key moment may lie that is not known exactly
 * @param events where others lie
 * @param ticks where whole hours are, and the like
 * @param breaks where their middles are
 * @param lines that join marks with their words, and what lies beside a phase
 * @param key what the letters and figures of {@code words} stand for; empty where all words stand in the drawing
 */
record Layout(
        double height,
        double side,
        Stripe band,
        List<Stripe> stripes,
        List<Stripe> uncertain,
        List<Double> events,
        List<Double> ticks,
        List<Double> breaks,
        List<Spot> spots,
        List<Line> lines,
        List<Placard> words,
        List<Entry> key) {
    /** How thick the band is. */
    static final double THICKNESS = 30;

    private static final double EVENT = 4;
    private static final double TICK = 6;

    Layout {
        stripes = List.copyOf(stripes);
        uncertain = List.copyOf(uncertain);
        events = List.copyOf(events);
        ticks = List.copyOf(ticks);
        breaks = List.copyOf(breaks);
        spots = List.copyOf(spots);
        lines = List.copyOf(lines);
        words = List.copyOf(words);
        key = List.copyOf(key);
    }

    /** A part of the band. */
    record Stripe(Texture texture, double start, double end) {
        double length() {
            return end - start;
        }

        double middle() {
            return (start + end) / 2;
        }
    }

    /** A mark on the band. */
    record Spot(double at, boolean filled) {}

    /** From one point to another. */
    record Line(double x1, double y1, double x2, double y2) {
        /** As a part of an SVG path. */
        String path() {
            String end = x1 == x2
                    ? "V" + Svg.number(y2)
                    : y1 == y2 ? "H" + Svg.number(x2) : "L" + Svg.number(x2) + " " + Svg.number(y2);
            return "M" + Svg.number(x1) + " " + Svg.number(y1) + end;
        }
    }

    /** All thin lines: round the band, between its stripes, for events and ticks, and {@link #lines}. */
    List<Line> outlines(Direction direction) {
        double other = side + THICKNESS;
        List<Line> all = new ArrayList<>(lines);
        all.add(along(direction, band.start(), band.end(), side));
        all.add(along(direction, band.start(), band.end(), other));
        all.add(over(direction, band.start(), side, other));
        all.add(over(direction, band.end(), side, other));
        stripes.forEach(stripe -> all.add(over(direction, stripe.start(), side, other)));
        events.forEach(at -> all.add(event(direction, at)));
        ticks.forEach(at -> all.add(over(direction, at, other, other + TICK)));
        return all;
    }

    /** On the edge that is nearer to the words; through a band without phases, which has nothing else to show. */
    private Line event(Direction direction, double at) {
        double other = side + THICKNESS;
        if (stripes.isEmpty()) {
            return over(direction, at, side, other);
        }
        return direction == Direction.ACROSS
                ? over(direction, at, side - EVENT, side)
                : over(direction, at, other, other + EVENT);
    }

    private static Line along(Direction direction, double start, double end, double at) {
        return direction == Direction.ACROSS ? new Line(start, at, end, at) : new Line(at, start, at, end);
    }

    private static Line over(Direction direction, double at, double from, double to) {
        return direction == Direction.ACROSS ? new Line(at, from, at, to) : new Line(from, at, to, at);
    }

    /** @param sign the letter or figure in the drawing */
    record Entry(String sign, String name, String time) {}

    /** In words, a part a line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "height %.0f, band at %.0f%n", height, side));
        stripes.forEach(each -> out.append(String.format(
                Locale.ROOT, "%-10s %3.0f to %3.0f%n", each.texture().key(), each.start(), each.end())));
        uncertain.forEach(each ->
                out.append(String.format(Locale.ROOT, "uncertain  %3.0f to %3.0f%n", each.start(), each.end())));
        spots.forEach(each -> out.append(
                String.format(Locale.ROOT, "%-10s %3.0f%n", each.filled() ? "filled" : "hollow", each.at())));
        breaks.forEach(each -> out.append(String.format(Locale.ROOT, "break      %3.0f%n", each)));
        if (!events.isEmpty()) {
            out.append("events     ")
                    .append(events.stream()
                            .map(each -> String.format(Locale.ROOT, "%.0f", each))
                            .collect(Collectors.joining(" ")))
                    .append('\n');
        }
        words.forEach(each -> out.append(String.format(
                Locale.ROOT,
                "%-10s %3.0f,%3.0f %s%n",
                each.style().name().toLowerCase(Locale.ROOT),
                each.left(),
                each.y(),
                each.text())));
        key.forEach(each -> out.append("key        ")
                .append(String.join(" ", each.sign(), each.name(), each.time()).strip())
                .append('\n'));
        return out.toString().replace("\r\n", "\n");
    }
}
