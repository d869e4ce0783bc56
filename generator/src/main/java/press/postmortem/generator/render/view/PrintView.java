package press.postmortem.generator.render.view;

import java.util.List;

/**
 * Reports on one page, for paper.
 *
 * @param style the address of the style sheet that heads the pages
 * @param book whether there is a cover and a table of contents
 * @param recto whether each report starts on a right-hand page
 * @param kind what the reports have in common, as in {@code Service}; empty for the whole site
 * @param facts what the cover says below the title
 */
public record PrintView(
        String language,
        String direction,
        String title,
        String site,
        String statics,
        String style,
        boolean book,
        boolean recto,
        LinkView back,
        String kind,
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
     * @param galleyHtml all of it but its number
     */
    public record PrintedView(String number, String id, ReportView listed, String galleyHtml) implements View {}
}
