package press.postmortem.generator.lint.contradiction;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Do two timelines of one report, such as a list of key events and the log, have a key moment at the same time? */
final class RepeatedMilestones implements ReportCheck {
    /** What happens once in an incident. */
    private static final Set<Milestone> SINGLE = EnumSet.of(
            Milestone.STARTED, Milestone.DETECTED, Milestone.DECLARED, Milestone.MITIGATED, Milestone.RESOLVED);

    /** Further apart the two timelines are about different incidents. */
    private static final Duration SAME_INCIDENT = Duration.ofDays(7);

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.MILESTONE_CONTRADICTION);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        for (Milestone milestone : SINGLE) {
            List<Event> once = new ArrayList<>();
            for (Timeline timeline : report.timelines()) {
                List<Event> marked = timeline.events().stream()
                        .filter(event -> event.milestone().equals(Optional.of(milestone)))
                        .toList();
                if (marked.size() == 1) {
                    once.add(marked.get(0));
                } else if (marked.size() > 1) {
                    once.clear();
                    break;
                }
            }
            if (once.size() == 2 && differ(once.get(0), once.get(1))) {
                found.add(Diagnostic.of(
                        ContradictionRule.MILESTONE_CONTRADICTION,
                        report.source().locate(once.get(1).offset()),
                        milestone.key(),
                        once.get(1).moment().start(),
                        once.get(0).moment().start(),
                        report.source().lineAt(once.get(0).offset())));
            }
        }
        return found;
    }

    private static boolean differ(Event one, Event other) {
        return Span.between(one.moment(), other.moment())
                .filter(span -> span.min().compareTo(Duration.ofMinutes(1)) > 0
                        || span.max().compareTo(Duration.ofMinutes(-1)) < 0)
                .filter(span -> span.max().abs().compareTo(SAME_INCIDENT) < 0)
                .isPresent();
    }
}
