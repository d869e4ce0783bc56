package press.postmortem.generator.render.view;

import java.util.List;

/**
 * Every promise.
 *
 * @param filters by status and by type: each leads to a place whose being the target hides the other rows
 * @param owners who owes what
 */
public record LedgerView(
        String stand,
        List<TallyView> tallies,
        List<FilterView> statuses,
        List<FilterView> types,
        ActionsView actions,
        List<CountView> services,
        List<CountView> years,
        List<OwnerView> owners)
        implements View {
    public LedgerView {
        tallies = List.copyOf(tallies);
        statuses = List.copyOf(statuses);
        types = List.copyOf(types);
        services = List.copyOf(services);
        years = List.copyOf(years);
        owners = List.copyOf(owners);
    }

    /** @param id of the place */
    public record FilterView(String id, String text, String count) implements View {}

    /** A list of reports and what was promised in them. */
    public record CountView(String href, String title, String kept, String open, String overdue, String dropped)
            implements View {}

    /** @param owed links to what is still open */
    public record OwnerView(String name, String kept, String open, String overdue, List<LinkView> owed)
            implements View {
        public OwnerView {
            owed = LinkView.enumerated(owed);
        }
    }
}
