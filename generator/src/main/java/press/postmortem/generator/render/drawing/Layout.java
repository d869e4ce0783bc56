package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where everything of a drawing lies, in pixels, as it is {@link #WIDTH} wide. What lies along the band is counted from the left.
 *
 * @param height of the whole drawing
 * @param top where the band begins, from the top
 * @param idle how much of what is above the band is empty on narrow screens
 * @param excess how far narrow screens write beyond the height
 * @param band its ends; what phases it has is in {@code stripes}
 * @param uncertain where a key moment may lie that is not known exactly
 * @param events where others lie
 * @param ticks where whole hours are, and the like
 * @param breaks where their middles are
 * @param lines along the phases
 * @param hours the words below ticks that have room on any screen
 * @param broad what else is written on broad screens and on paper
 * @param narrow the same on narrow screens: signs, which the key explains
 * @param key what signs stand for
 */
record Layout(
        double height,
        double top,
        double idle,
        double excess,
        Stripe band,
        List<Stripe> stripes,
        List<Stripe> uncertain,
        List<Double> events,
        List<Double> ticks,
        List<Double> breaks,
        List<Spot> spots,
        List<Line> lines,
        List<Placard> hours,
        Inscription broad,
        Inscription narrow,
        List<Entry> key) {
    /** The narrowest that names are shown; where there is more room, only distances grow. */
    static final double WIDTH = 640;
    /** The same of signs. */
    static final double NARROW = 288;
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
        hours = List.copyOf(hours);
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

    /** From one point to another, upright or level. */
    record Line(double x1, double y1, double x2, double y2) {}

    /**
     * All thin lines that any screen shows, but those round the band: between its stripes, for events and ticks, {@link #lines},
     * and what leaders have in common.
     */
    List<Line> inner() {
        double below = top + THICKNESS;
        List<Line> all = new ArrayList<>(lines);
        for (int i = 0; i < spots.size(); i++) {
            double from = Math.max(broad.leaders().get(i), narrow.leaders().get(i));
            all.add(upright(spots.get(i).at(), from, top + THICKNESS / 2));
        }
        stripes.stream()
                .filter(stripe -> stripe.start() > band.start())
                .forEach(stripe -> all.add(upright(stripe.start(), top, below)));
        events.forEach(at -> all.add(event(at)));
        ticks.forEach(at -> all.add(upright(at, below, below + TICK)));
        return all.stream().distinct().toList();
    }

    /** What the leaders of one inscription have above those of the other. */
    List<Line> beyond(Inscription one, Inscription other) {
        return IntStream.range(0, spots.size())
                .filter(i -> one.leaders().get(i) < other.leaders().get(i))
                .mapToObj(i -> upright(
                        spots.get(i).at(), one.leaders().get(i), other.leaders().get(i)))
                .distinct()
                .toList();
    }

    /** On the upper edge; through a band without phases, which has nothing else to show. */
    private Line event(double at) {
        return stripes.isEmpty() ? upright(at, top, top + THICKNESS) : upright(at, top - EVENT, top);
    }

    private static Line upright(double at, double from, double to) {
        return new Line(at, from, at, to);
    }

    /** @param sign the letter or figure in the drawing */
    record Entry(String sign, String name, String time, Shown shown) {
        /** Where the sign stands in the drawing. */
        enum Shown {
            ALWAYS,
            NARROW
        }
    }

    /** In words, a part a line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT, "height %.0f, band at %.0f, idle %.0f, excess %.0f%n", height, top, idle, excess));
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
        hours.forEach(each -> out.append(told(each)));
        out.append("broad\n");
        broad.words().forEach(each -> out.append(told(each)));
        out.append("narrow\n");
        narrow.words().forEach(each -> out.append(told(each)));
        key.forEach(each -> out.append(each.shown() == Entry.Shown.ALWAYS ? "key        " : "if narrow  ")
                .append(String.join(" ", each.sign(), each.name(), each.time()).strip())
                .append('\n'));
        return out.toString().replace("\r\n", "\n");
    }

    private static String told(Placard word) {
        return String.format(
                Locale.ROOT,
                "%-10s %3.0f,%3.0f %s%n",
                word.style().name().toLowerCase(Locale.ROOT),
                word.left(),
                word.y(),
                word.text());
    }
}
