package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The front page.
 *
 * @param lead absent where there is no report at all
 * @param state whether an incident is open
 * @param overdue what is owed longest
 * @param reports the latest reports as a table
 * @param caption of that table
 * @param years links to the lists by year
 */
public record HomeView(
        String introductionHtml,
        Optional<ReportView> lead,
        List<ReportView> stories,
        String state,
        List<TallyView> tallies,
        List<PromiseView> overdue,
        Optional<LinkView> ledger,
        String recordTitle,
        String caption,
        List<ReportView> reports,
        List<LinkView> years,
        List<BrowseView> browse)
        implements View {
    public HomeView {
        stories = List.copyOf(stories);
        tallies = List.copyOf(tallies);
        overdue = List.copyOf(overdue);
        reports = List.copyOf(reports);
        years = List.copyOf(years);
        browse = List.copyOf(browse);
    }
}
