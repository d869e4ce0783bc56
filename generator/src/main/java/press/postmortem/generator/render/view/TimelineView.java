package press.postmortem.generator.render.view;

import java.util.List;

/**
 * A timeline as a table.
 *
 * @param timeHtml the head of the column of times; so the others
 * @param utcColumn whether there is a column for UTC
 * @param sinceColumn whether there is a column for the time since the start
 * @param actorColumn whether there is a column for who did it
 * @param columns how many there are
 * @param label what the phases are called
 * @param preambleHtml what stood before the first event
 */
public record TimelineView(
        String caption,
        String preambleHtml,
        String timeHtml,
        String eventHtml,
        String actorHtml,
        boolean utcColumn,
        boolean sinceColumn,
        boolean actorColumn,
        String columns,
        String label,
        List<PhaseView> phases)
        implements View {
    public TimelineView {
        phases = List.copyOf(phases);
    }
}
