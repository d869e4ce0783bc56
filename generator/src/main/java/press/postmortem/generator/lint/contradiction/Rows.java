package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Timeline;

/** The rows of a report's timelines: where they stand, and what they have at a clock time. */
final class Rows {
    private final Postmortem report;
    private Optional<TreeMap<Integer, Integer>> stretches = Optional.empty();
    private Optional<Map<PartialTime, TreeMap<LocalDate, Event>>> clocks = Optional.empty();

    private Rows(Postmortem report) {
        this.report = report;
    }

    /** Nothing is looked up before it is asked for: most reports have nothing to ask. */
    static Rows of(Postmortem report) {
        return new Rows(report);
    }

    /** Whether a place lies in a timeline. */
    boolean hold(int offset) {
        if (stretches.isEmpty()) {
            stretches = Optional.of(stretches());
        }
        return Optional.ofNullable(stretches.get().floorEntry(offset))
                .filter(stretch -> offset < stretch.getValue())
                .isPresent();
    }

    /** The event at that clock time on the nearest day, unless there is one on that very day, or the zones may differ. */
    Optional<Event> sameClockOtherDay(Moment moment, LocalDate day) {
        if (clocks.isEmpty()) {
            clocks = Optional.of(clocks());
        }
        TreeMap<LocalDate, Event> days = moment.start()
                .time()
                .map(Rows::toTheMinute)
                .map(clocks.get()::get)
                .orElseGet(TreeMap::new);
        return days.containsKey(day)
                ? Optional.empty()
                : Stream.of(days.floorEntry(day), days.ceilingEntry(day))
                        .filter(Objects::nonNull)
                        .filter(entry -> mayShareZone(entry.getValue().moment(), moment))
                        .min(Comparator.comparing(entry -> Math.abs(ChronoUnit.DAYS.between(day, entry.getKey()))))
                        .map(Map.Entry::getValue);
    }

    /** Where each timeline begins, and where it has ended. */
    private TreeMap<Integer, Integer> stretches() {
        TreeMap<Integer, Block> blocks = new TreeMap<>();
        Walk.blocks(report.document().blocks()).forEach(block -> blocks.putIfAbsent(block.offset(), block));
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        for (Timeline timeline : report.timelines()) {
            timeline.stretch().ifPresent(stretch -> ends.put(stretch.first(), end(stretch.last(), blocks)));
        }
        return ends;
    }

    /** The events at each clock time, by their days. */
    private Map<PartialTime, TreeMap<LocalDate, Event>> clocks() {
        Map<PartialTime, TreeMap<LocalDate, Event>> events = new HashMap<>();
        for (Event event : report.events()) {
            Optional<LocalDate> day = event.moment().date().flatMap(PartialDate::exact);
            event.moment()
                    .start()
                    .time()
                    .filter(clock -> day.isPresent())
                    .ifPresent(clock -> events.computeIfAbsent(toTheMinute(clock), key -> new TreeMap<>())
                            .putIfAbsent(day.orElseThrow(), event));
        }
        return events;
    }

    private static boolean mayShareZone(Moment one, Moment other) {
        return one.zone().isEmpty() || other.zone().isEmpty() || one.zone().equals(other.zone());
    }

    private static PartialTime toTheMinute(PartialTime clock) {
        return new PartialTime(clock.hour(), clock.minute(), OptionalInt.empty());
    }

    /** Where the block begins that follows a stretch and stands in none of its blocks. */
    private static int end(int last, TreeMap<Integer, Block> blocks) {
        List<Block> within = Walk.blocks(List.of(blocks.get(last)));
        return Optional.ofNullable(
                        blocks.higherKey(within.get(within.size() - 1).offset()))
                .orElse(Integer.MAX_VALUE);
    }
}
