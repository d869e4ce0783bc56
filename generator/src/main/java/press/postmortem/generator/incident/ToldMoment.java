package press.postmortem.generator.incident;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A time that the text of a report names, wherever it stands.
 *
 * @param moment on the clock of the zone written beside it, else of the report's; a date without a year is the nearest to
 *     the report's day, and a clock time without a date has none
 * @param weekday that is written with the date, right or wrong
 * @param also the same time on other clocks, as in {@code 12:48 (14:48 CEST)}
 */
public record ToldMoment(Moment moment, Optional<DayOfWeek> weekday, List<Moment> also, Passage passage) {
    public ToldMoment {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(weekday, "weekday");
        also = List.copyOf(also);
        Objects.requireNonNull(passage, "passage");
    }
}
