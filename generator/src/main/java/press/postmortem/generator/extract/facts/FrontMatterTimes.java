package press.postmortem.generator.extract.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.extract.time.RunningClock;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;

/** {@code times} of front matter, and times that stand elsewhere for those that are not there → {@link KeyTimes}. */
final class FrontMatterTimes {
    private final Map<Milestone, WrittenTime> written = new EnumMap<>(Milestone.class);

    FrontMatterTimes(Optional<Fields> times) {
        for (Milestone milestone : Milestone.values()) {
            times.flatMap(fields -> fields.get(Vocabulary.Times.of(milestone)))
                    .ifPresent(time -> written.put(milestone, time));
        }
    }

    /** The same, with one more time where there is none for its milestone. */
    FrontMatterTimes or(Milestone milestone, Optional<WrittenTime> time) {
        time.ifPresent(other -> written.putIfAbsent(milestone, other));
        return this;
    }

    /** The same, with what the head of the body says of the milestones that have no time. */
    FrontMatterTimes or(BodyHead head, Reading reading) {
        FrontMatterTimes both = new FrontMatterTimes(Optional.empty());
        both.written.putAll(written);
        for (Milestone milestone : Milestone.values()) {
            both.or(milestone, head.time(milestone, reading));
        }
        return both;
    }

    Optional<WrittenTime> get(Milestone milestone) {
        return Optional.ofNullable(written.get(milestone));
    }

    /** The first day that a milestone names: that of the beginning, else of the one nearest to it. */
    Optional<LocalDate> day() {
        return written.entrySet().stream()
                .filter(entry -> entry.getKey() != Milestone.INTRODUCED)
                .flatMap(entry -> entry.getValue().day().stream())
                .findFirst();
    }

    /**
     * What they mean. A clock time alone is on the incident's day, or the next, if an earlier milestone is later in the day;
     * the latent condition has a clock of its own.
     */
    KeyTimes moments(Optional<LocalDate> date, Optional<ZoneId> zone) {
        Map<Milestone, Moment> moments = new EnumMap<>(Milestone.class);
        List<Milestone> running = new ArrayList<>();
        List<RunningClock.Entry> entries = new ArrayList<>();
        written.forEach((milestone, time) -> {
            if (milestone == Milestone.INTRODUCED || time.phrase().isEmpty()) {
                moments.put(milestone, time.moment(date, zone));
            } else {
                running.add(milestone);
                entries.add(new RunningClock.Entry.Event(time.phrase().get()));
            }
        });
        Iterator<Moment> settled = RunningClock.settle(entries, date, zone).iterator();
        running.forEach(milestone -> moments.put(milestone, settled.next()));
        return new KeyTimes(moments);
    }
}
