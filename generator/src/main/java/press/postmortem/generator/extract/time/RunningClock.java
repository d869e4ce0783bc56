package press.postmortem.generator.extract.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import press.postmortem.generator.incident.Moment;

/**
 * Carries dates and zones from one event of a timeline to the next: a clock time alone takes the date of the one before,
 * and the next day's where it has passed midnight. Holds one timeline's state; not shared.
 */
public final class RunningClock {
    /**
     * @param date the day on which the first event is taken to be, where that is known
     * @param zone of times that name none
     */
    public RunningClock(Optional<LocalDate> date, Optional<ZoneId> zone) {}

    /** A date of its own, from a heading or a line: the times that follow are on that day. */
    public void turnTo(LocalDate date) {
        throw new UnsupportedOperationException();
    }

    /** What the next time of the timeline means. */
    public Moment next(TimePhrase phrase) {
        throw new UnsupportedOperationException();
    }
}
