package press.postmortem.generator.incident;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A date, a time of day, or both, as precisely as the author lets a reader know.
 *
 * @param date empty where no date can be known
 * @param time empty where only the day is known
 */
public record Point(Optional<PartialDate> date, Optional<PartialTime> time) {
    public Point {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(time, "time");
    }

    public static Point of(PartialDate date, PartialTime time) {
        return new Point(Optional.of(date), Optional.of(time));
    }

    public static Point of(PartialDate date) {
        return new Point(Optional.of(date), Optional.empty());
    }

    public static Point of(PartialTime time) {
        return new Point(Optional.empty(), Optional.of(time));
    }

    /** The first minute on the incident's clock that it can mean; empty without a date. */
    public Optional<LocalDateTime> earliest() {
        return date.map(
                day -> day.earliest().atTime(time.map(PartialTime::earliest).orElse(LocalTime.MIN)));
    }

    /** The last minute on the incident's clock that it can mean; empty without a date. */
    public Optional<LocalDateTime> latest() {
        return date.map(day -> day.latest().atTime(time.map(PartialTime::latest).orElse(LocalTime.of(23, 59))));
    }

    /** {@code 2022-12-17}, {@code 2022-12-17T22:XX}, {@code T18:53}; empty where nothing is known. */
    @Override
    public String toString() {
        return date.map(PartialDate::toString).orElse("")
                + time.map(clock -> "T" + clock).orElse("");
    }
}
