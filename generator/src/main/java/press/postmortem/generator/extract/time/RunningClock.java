package press.postmortem.generator.extract.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.Moment;

/**
 * Carries dates and zones from one event of a timeline to the next: a clock time alone takes the date of the one before,
 * and the next day's where it has passed midnight.
 */
public final class RunningClock {
    private RunningClock() {}

    /** What can stand in a timeline as far as time is concerned. */
    public sealed interface Entry {
        TimePhrase phrase();

        /** A date on a line of its own: the times that follow are on that day. */
        record Day(TimePhrase phrase) implements Entry {
            public Day {
                Objects.requireNonNull(phrase, "phrase");
            }
        }

        /** The time of an event. */
        record Event(TimePhrase phrase) implements Entry {
            public Event {
                Objects.requireNonNull(phrase, "phrase");
            }
        }
    }

    /**
     * What the times of one timeline mean, one moment for each {@link Entry.Event}, in the order given.
     *
     * @param entries in the author's order, which may run backwards; at most small steps back stay on the same day
     * @param date the day on which the first event is taken to be, where that is known; also tells missing years
     * @param zone of times that name none and of timelines in which no event names one
     */
    public static List<Moment> settle(List<Entry> entries, Optional<LocalDate> date, Optional<ZoneId> zone) {
        throw new UnsupportedOperationException();
    }
}
