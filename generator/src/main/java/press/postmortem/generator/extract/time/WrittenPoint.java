package press.postmortem.generator.extract.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Point;

/**
 * A date, a clock time, or both, as written; at least one is there.
 *
 * @param halfDay whether am, pm or the like is written beside the clock time
 */
public record WrittenPoint(Optional<WrittenDate> date, Optional<PartialTime> time, boolean halfDay) {
    public WrittenPoint {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        if (date.isEmpty() && time.isEmpty()) {
            throw new IllegalArgumentException("neither date nor time");
        }
    }

    /** The same on the other half of the day. */
    WrittenPoint onOtherHalf() {
        Optional<PartialTime> other =
                time.map(clock -> new PartialTime((clock.hour() + 12) % 24, clock.minute(), clock.second()));
        return new WrittenPoint(date, other, halfDay);
    }

    /** What it means beside a day that is known. A clock time alone stays one: see {@link RunningClock}. */
    public Point near(Optional<LocalDate> context) {
        return new Point(date.flatMap(day -> day.near(context)), time);
    }
}
