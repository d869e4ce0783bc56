package press.postmortem.generator.render.view;

import java.util.List;

/**
 * Reports on one page, for paper.
 *
 * @param book whether there is a cover and a table of contents
 * @param facts what the cover says below the title
 */
public record PrintView(
        String language,
        String direction,
        String title,
        String site,
        String statics,
        boolean book,
        LinkView back,
        String stand,
        List<FactView> facts,
        List<PrintedView> reports)
        implements View {
    public PrintView {
        facts = List.copyOf(facts);
        reports = List.copyOf(reports);
    }

    /**
     * One report.
     *
     * @param number in the book, from 1
     * @param id of its place on the page
     */
    public record PrintedView(String number, String id, ReportView listed, IncidentView incident) implements View {}
}
