package press.postmortem.generator.extract.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.extract.facts.Vocabulary.TimelineEntry;
import press.postmortem.generator.extract.time.RunningClock;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Timeline;

/** {@code timeline} of front matter → {@link Timeline}. */
final class FrontMatterTimeline {
    private FrontMatterTimeline() {}

    static List<Timeline> read(List<Fields> entries, Optional<LocalDate> date, Optional<ZoneId> zone) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<WrittenTime> times = entries.stream()
                .map(entry -> entry.get(TimelineEntry.AT).orElseGet(() -> WrittenTime.none(entry.offset())))
                .toList();
        Iterator<Moment> moments = moments(times, date, zone).iterator();
        List<Event> events =
                entries.stream().map(entry -> event(entry, moments.next())).toList();
        return List.of(new Timeline(Optional.empty(), zone, Map.of(), List.of(), events));
    }

    /** What they mean one after the other; those that can't be read don't disturb the others. */
    private static List<Moment> moments(List<WrittenTime> times, Optional<LocalDate> date, Optional<ZoneId> zone) {
        List<RunningClock.Entry> readable = times.stream()
                .flatMap(time -> time.phrase().stream())
                .<RunningClock.Entry>map(RunningClock.Entry.Event::new)
                .toList();
        Iterator<Moment> settled = RunningClock.settle(readable, date, zone).iterator();
        List<Moment> moments = new ArrayList<>();
        for (WrittenTime time : times) {
            moments.add(time.phrase().isPresent() ? settled.next() : time.unknown());
        }
        return moments;
    }

    private static Event event(Fields entry, Moment moment) {
        return new Event(
                moment,
                entry.list(TimelineEntry.TEXT),
                entry.list(TimelineEntry.ACTOR),
                entry.get(TimelineEntry.IS),
                entry.get(TimelineEntry.PHASE),
                List.of(),
                List.of(),
                entry.offset());
    }
}
