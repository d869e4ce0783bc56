package press.postmortem.generator.extract.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Point;

/** A date, a clock time, or both, as written; at least one is there. */
public record WrittenPoint(Optional<WrittenDate> date, Optional<PartialTime> time) {
    public WrittenPoint {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
        if (date.isEmpty() && time.isEmpty()) {
            throw new IllegalArgumentException("neither date nor time");
        }
    }

    /** What it means beside a day that is known. A clock time alone stays one: see {@link RunningClock}. */
    public Point near(Optional<LocalDate> context) {
        return new Point(date.flatMap(day -> day.near(context)), time);
    }
}
