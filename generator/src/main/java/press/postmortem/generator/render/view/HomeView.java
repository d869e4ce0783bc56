package press.postmortem.generator.render.view;

import java.util.List;

/**
 * The front page.
 *
 * @param lead empty, or the one report that leads
 * @param state whether an incident is open
 * @param overdue what is owed longest
 * @param reports the latest reports as a table
 * @param caption of that table
 * @param years links to the lists by year
 */
public record HomeView(
        String introductionHtml,
        List<ReportView> lead,
        List<ReportView> stories,
        String state,
        List<TallyView> tallies,
        List<PromiseView> overdue,
        LinkView ledger,
        String recordTitle,
        String caption,
        List<ReportView> reports,
        List<LinkView> years,
        List<BrowseView> browse)
        implements View {
    public HomeView {
        lead = List.copyOf(lead);
        stories = List.copyOf(stories);
        tallies = List.copyOf(tallies);
        overdue = List.copyOf(overdue);
        reports = List.copyOf(reports);
        years = List.copyOf(years);
        browse = List.copyOf(browse);
    }
}
