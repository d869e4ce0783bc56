package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An event that is ten days or more away from both of its neighbours, which are three days or less apart: a slip in its date.
 *
 * @param above the event with a day that comes before it
 * @param below the one that comes after it
 */
public record StrayEvent(Event above, Event event, Event below) {
    private static final long CLOSE_DAYS = 3;
    private static final long FAR_DAYS = 10;

    /** In the author's order; events without an exact day are passed over. */
    public static List<StrayEvent> of(Timeline timeline) {
        List<Event> dated = timeline.events().stream()
                .filter(event -> day(event).isPresent())
                .toList();
        List<StrayEvent> stray = new ArrayList<>();
        for (int i = 1; i + 1 < dated.size(); i++) {
            Event above = dated.get(i - 1);
            Event here = dated.get(i);
            Event below = dated.get(i + 1);
            if (days(above, below) <= CLOSE_DAYS && days(above, here) >= FAR_DAYS && days(here, below) >= FAR_DAYS) {
                stray.add(new StrayEvent(above, here, below));
            }
        }
        return stray;
    }

    private static long days(Event one, Event other) {
        return Math.abs(
                ChronoUnit.DAYS.between(day(one).orElseThrow(), day(other).orElseThrow()));
    }

    private static Optional<LocalDate> day(Event event) {
        return event.moment().date().flatMap(PartialDate::exact);
    }
}
