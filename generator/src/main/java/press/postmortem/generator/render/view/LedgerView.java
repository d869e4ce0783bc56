package press.postmortem.generator.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Every promise.
 *
 * @param barHtml what became of all promises; empty where there is none
 * @param statuses by status: each leads to a place whose being the target hides the other rows
 * @param types the same by type
 * @param byType what was promised of each type
 * @param owners who owes what; those named by none last
 * @param badge the same counts as a picture, for other pages to show
 */
public record LedgerView(
        String stand,
        List<TallyView> tallies,
        String barHtml,
        List<FilterView> statuses,
        List<FilterView> types,
        ActionsView actions,
        List<CountView> services,
        List<CountView> byType,
        List<CountView> years,
        List<OwnerView> owners,
        Optional<LinkView> badge)
        implements View {
    public LedgerView {
        tallies = List.copyOf(tallies);
        statuses = List.copyOf(statuses);
        types = List.copyOf(types);
        services = List.copyOf(services);
        byType = List.copyOf(byType);
        years = List.copyOf(years);
        owners = List.copyOf(owners);
    }

    /** @param id of the place, behind {@code only:} */
    public record FilterView(String id, String text, String count) implements View {}

    /** A list of reports or a type of action, and what was promised there. */
    public record CountView(String href, String title, String kept, String open, String overdue, String dropped)
            implements View {}

    /** @param owed links to what is still open */
    public record OwnerView(String name, String kept, String open, String overdue, String dropped, List<LinkView> owed)
            implements View {
        public OwnerView {
            owed = List.copyOf(owed);
        }
    }
}
