package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A timeline as a table.
 *
 * @param language of the report, where it is not the site's
 * @param timeHtml the head of the column of times; so the others
 * @param utcColumn whether there is a column for UTC
 * @param sinceColumn whether there is a column for the time since the start
 * @param actorColumn whether there is a column for who did it
 * @param columns how many there are
 * @param zone the name of the zone that the times are in; empty on paper and in feeds, and where no instant is known
 * @param label what the phases are called
 * @param preambleHtml what stood before the first event
 * @param drawingHtml the report's drawn timeline, before its first table; else empty
 */
public record TimelineView(
        Optional<LanguageView> language,
        String caption,
        String preambleHtml,
        String drawingHtml,
        String timeHtml,
        String eventHtml,
        String actorHtml,
        boolean utcColumn,
        boolean sinceColumn,
        boolean actorColumn,
        String columns,
        String zone,
        String label,
        List<PhaseView> phases)
        implements View {
    public TimelineView {
        phases = List.copyOf(phases);
    }
}
