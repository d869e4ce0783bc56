package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A row of a timeline.
 *
 * @param number of the event among those of its report, from 1
 * @param day where it differs from that of the row above
 * @param time on the incident's clock; absent where none is known
 * @param written as the author wrote the time, where the other columns don't say the same
 * @param utc absent where no time or no zone is known
 * @param since the start of the incident
 */
public record EventView(
        String id,
        String number,
        String href,
        String day,
        Optional<TimeView> time,
        String written,
        Optional<TimeView> utc,
        String since,
        String milestone,
        String textHtml,
        List<FieldView> fields,
        String evidenceHtml,
        String actors)
        implements View {
    public EventView {
        fields = List.copyOf(fields);
    }
}
