package press.postmortem.generator.render.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What of the time from the first to the last mark is drawn to scale, and what is left out.
 *
 * @param stretches without gaps, by time
 */
record Extent(List<Stretch> stretches) {
    /** Two times have but one distance, which a figure tells better. */
    private static final int LEAST_MOMENTS = 3;

    private static final int MOST_BREAKS = 3;
    /** Names need room; mere strokes are worth a break only where it is far longer than all the rest. */
    private static final int MANY_NAMES = 4;

    private static final int LONG_WITHOUT_NAMES = 3;
    /** What is left out is worth a break. */
    private static final long LEAST_BREAK = 10 * 60;
    /** How wide a drawing is and how much of that a mark needs, in pixels, to judge what would be too narrow to read. */
    private static final double WIDTH = 640;

    private static final double ROOM = 36;
    private static final long HALF_A_DAY = 12 * 60 * 60;

    Extent {
        stretches = List.copyOf(stretches);
    }

    record Stretch(TimeScale.Kind kind, Range range) {}

    /** A chart without what can't be drawn, and its extent. */
    record Drawable(Chart chart, Extent extent, List<Mark> tooRough) {}

    /** Empty where fewer than three different times are known. */
    static Optional<Drawable> of(Chart chart) {
        List<Range> fine = chart.ranges().stream()
                .filter(range -> range.length() < HALF_A_DAY)
                .toList();
        Optional<Range> hull = moments(fine) < 2 ? Optional.empty() : Optional.of(hull(fine));
        List<Range> scaled = new ArrayList<>();
        List<Range> slots = new ArrayList<>();
        List<Mark> drawn = new ArrayList<>();
        List<Mark> tooRough = new ArrayList<>();
        for (Mark mark : chart.marks()) {
            if (!isRough(mark.range(), hull)) {
                scaled.add(mark.range());
                drawn.add(mark);
            } else if (hull.filter(mark.range()::overlaps).isPresent()) {
                tooRough.add(mark);
            } else {
                slots.add(mark.range());
                drawn.add(mark);
            }
        }
        List<Range> events =
                chart.events().stream().filter(range -> !isRough(range, hull)).toList();
        scaled.addAll(events);
        if (moments(Stream.concat(scaled.stream(), slots.stream()).toList()) < LEAST_MOMENTS) {
            return Optional.empty();
        }
        Extent extent = of(scaled, slots, drawn.size());
        Chart drawable = new Chart(chart.clock(), drawn, extent.within(chart.bands()), events);
        return Optional.of(new Drawable(drawable, extent, tooRough));
    }

    private List<Band> within(List<Band> bands) {
        long start = stretches.get(0).range().earliest();
        long end = stretches.get(stretches.size() - 1).range().latest();
        return bands.stream()
                .filter(band -> band.from() < end && band.to() > start)
                .toList();
    }

    private static long moments(List<Range> ranges) {
        return ranges.stream().mapToLong(Range::middle).distinct().count();
    }

    /** Known to the day or worse, where the rest happened in little more than that. */
    private static boolean isRough(Range range, Optional<Range> hull) {
        return range.length() >= HALF_A_DAY
                && hull.filter(fine -> range.length() > fine.length() / 3).isPresent();
    }

    private static Range hull(List<Range> ranges) {
        return ranges.stream().reduce(Range::and).orElseThrow();
    }

    private static Extent of(List<Range> scaled, List<Range> slots, int marks) {
        List<Stretch> known = new ArrayList<>();
        drawn(scaled, marks).forEach(range -> known.add(new Stretch(TimeScale.Kind.SCALED, range)));
        merged(slots).forEach(range -> known.add(new Stretch(TimeScale.Kind.SLOT, range)));
        known.sort(Comparator.comparing(stretch -> stretch.range().earliest()));
        List<Stretch> all = new ArrayList<>();
        for (Stretch stretch : known) {
            if (!all.isEmpty()) {
                long from = all.get(all.size() - 1).range().latest();
                all.add(new Stretch(
                        TimeScale.Kind.BREAK,
                        new Range(from, Math.max(from, stretch.range().earliest()))));
            }
            all.add(stretch);
        }
        return new Extent(all);
    }

    private static List<Range> merged(List<Range> ranges) {
        List<Range> merged = new ArrayList<>();
        for (Range range :
                ranges.stream().sorted(Comparator.comparing(Range::earliest)).toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).overlaps(range)) {
                merged.set(last, merged.get(last).and(range));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    /** What is drawn to scale: from the first to the last time, without what is left out between. */
    private static List<Range> drawn(List<Range> scaled, int marks) {
        if (scaled.isEmpty()) {
            return List.of();
        }
        Range hull = hull(scaled);
        List<Range> drawn = new ArrayList<>();
        long from = hull.earliest();
        for (Range gap : leftOut(scaled, marks)) {
            drawn.add(new Range(from, gap.earliest()));
            from = gap.latest();
        }
        drawn.add(new Range(from, hull.latest()));
        return drawn;
    }

    /**
     * The longest gaps, by time, where the rest would be too narrow to read beside them. As few as make a difference are left
     * out together, which must be all the longer, and then it is asked again. At least three times stay to scale with each other.
     */
    private static List<Range> leftOut(List<Range> scaled, int marks) {
        List<Range> gaps = gaps(scaled);
        double needed = ROOM * Math.max(2, marks);
        int mostBreaks = Math.min(MOST_BREAKS, bounds(scaled).size() - 3);
        double total = hull(scaled).length();
        Set<Range> leftOut = new HashSet<>();
        int count = 1;
        while (count <= gaps.size() && leftOut.size() + count <= mostBreaks) {
            double rest = total
                    - gaps.stream().limit(count).mapToDouble(Range::length).sum();
            boolean cramped = rest / total * WIDTH < needed;
            if (cramped && gaps.get(count - 1).length() >= longer(count, marks) * rest) {
                leftOut.addAll(gaps.subList(0, count));
                gaps = gaps.subList(count, gaps.size());
                total = rest;
                count = 1;
            } else {
                count++;
            }
        }
        return leftOut.stream().sorted(Comparator.comparing(Range::earliest)).toList();
    }

    /** How many times as long as all the rest each of some gaps has to be. */
    private static int longer(int gaps, int marks) {
        if (marks < MANY_NAMES) {
            return LONG_WITHOUT_NAMES * gaps;
        }
        return gaps == 1 ? 1 : 2 * gaps;
    }

    private static TreeSet<Long> bounds(List<Range> scaled) {
        TreeSet<Long> bounds = new TreeSet<>();
        scaled.forEach(range -> {
            bounds.add(range.earliest());
            bounds.add(range.latest());
        });
        return bounds;
    }

    /** Between the times, but for what some time may lie in; longest first. */
    private static List<Range> gaps(List<Range> scaled) {
        TreeSet<Long> bounds = bounds(scaled);
        List<Range> gaps = new ArrayList<>();
        for (long bound : bounds) {
            Optional.ofNullable(bounds.higher(bound))
                    .map(next -> new Range(bound, next))
                    .filter(gap -> gap.length() >= LEAST_BREAK)
                    .filter(gap -> scaled.stream().noneMatch(range -> range.covers(gap)))
                    .ifPresent(gaps::add);
        }
        gaps.sort(Comparator.comparing(Range::length).reversed());
        return gaps;
    }
}
