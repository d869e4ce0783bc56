package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;

/**
 * The last plan of a site, with and without its drafts, for whoever plans it again: where a few reports changed and all that is
 * planned is what it was ({@link PlannedFacts}), the plan is the same with these reports in it.
 */
public final class PlanMemory {
    /** Where more changed, as with another branch, all is planned anew. */
    private static final int FEW = 8;

    private final Map<Drafts, Known> known = new EnumMap<>(Drafts.class);

    /** @see SitePlanner#plan(Library, LocalDate, List, Drafts) */
    public synchronized Checked<SitePlan> plan(
            Library library, LocalDate today, List<Planned.EditorSchema> schemas, Drafts drafts) {
        Given given = new Given(library, schemas);
        Checked<SitePlan> plan = Optional.ofNullable(known.get(drafts))
                .flatMap(last -> last.plan(given, today))
                .orElseGet(() -> SitePlanner.plan(library, today, schemas, drafts));
        known.put(drafts, new Known(given, plan));
        return plan;
    }

    /** All that a plan is made of but the day and the choice of drafts. */
    private record Given(Library library, List<Planned.EditorSchema> schemas) {
        /** Whether nothing but reports may differ. */
        boolean differsInReportsAlone(Given other) {
            Library now = other.library;
            return schemas.equals(other.schemas)
                    && library.site().equals(now.site())
                    && library.introduction().equals(now.introduction())
                    && library.pages().equals(now.pages())
                    && library.assets().equals(now.assets())
                    && library.statics().equals(now.statics())
                    && library.postmortems().size() == now.postmortems().size();
        }
    }

    private record Known(Given given, Checked<SitePlan> plan) {
        /** Empty where it has to be planned anew. */
        Optional<Checked<SitePlan>> plan(Given now, LocalDate today) {
            if (!given.differsInReportsAlone(now) || mayNamePlaces()) {
                return Optional.empty();
            }
            return changes(given.library(), now.library())
                    .map(changes ->
                            plan.map(site -> new Exchange(changes, site.library()).in(site, now.library(), today)));
        }

        /** Whether what is said of the plan may have moved with the lines of a report, or have found one. */
        private boolean mayNamePlaces() {
            return plan.diagnostics().stream()
                    .map(Diagnostic::rule)
                    .anyMatch(rule -> rule != PublishingRule.DRAFT_LEFT_OUT && rule != PublishingRule.BASE_URL_MISSING);
        }
    }

    /** Which reports stand in the places of which; empty where that is more than an exchange. */
    private static Optional<List<Exchange.Change>> changes(Library before, Library now) {
        List<Exchange.Change> changes = new ArrayList<>();
        for (int i = 0; i < now.postmortems().size(); i++) {
            Postmortem old = before.postmortems().get(i);
            Postmortem other = now.postmortems().get(i);
            if (old != other) {
                changes.add(new Exchange.Change(old, other));
                boolean same =
                        changes.size() <= FEW && PlannedFacts.of(old, before).equals(PlannedFacts.of(other, now));
                if (!same) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(changes);
    }
}
