package press.postmortem.generator.render.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.statistics.Group;
import press.postmortem.generator.statistics.Statistics;

/** The lists of a site as groups of the reports that count. */
public final class ListedGroups {
    private ListedGroups() {}

    /** In the order of the lists, those reports last that are in none. */
    public static List<Group<Listing>> of(Listing.Kind kind, SitePlan plan, Statistics statistics) {
        List<Group<Listing>> groups = new ArrayList<>();
        for (Listing listing : plan.listings(kind)) {
            add(groups, Optional.of(listing), listing.postmortems().stream().filter(Statistics::counts));
        }
        add(
                groups,
                Optional.empty(),
                statistics.reports().stream()
                        .filter(report -> plan.topics(report, kind).isEmpty()));
        return groups;
    }

    private static void add(List<Group<Listing>> groups, Optional<Listing> listing, Stream<Postmortem> reports) {
        Group<Listing> group = new Group<>(listing, reports.toList());
        if (!group.reports().isEmpty()) {
            groups.add(group);
        }
    }
}
