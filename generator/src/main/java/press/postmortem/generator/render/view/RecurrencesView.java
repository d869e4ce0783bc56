package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/**
 * How what a report tells of had happened before it, or happened again after it.
 *
 * @param id of the place on the page; may be empty
 */
public record RecurrencesView(String id, String title, List<RecurrenceView> reports) implements View {
    public RecurrencesView {
        reports = List.copyOf(reports);
    }

    /**
     * The report of another time.
     *
     * @param link its id and its title
     * @param grounds who says so, and what both reports state, in sentences
     * @param owes what comes before the enumeration of {@code open}
     * @param open what had been promised the first time and was still owed the next; may be empty
     * @param since what comes after it
     */
    public record RecurrenceView(
            LinkView link,
            Optional<TimeView> date,
            Optional<MarkView> severity,
            String grounds,
            String owes,
            List<LinkView> open,
            String since)
            implements View {
        public RecurrenceView {
            open = List.copyOf(open);
        }
    }
}
