package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Does nothing end before it began, and is nothing declared when it is over? */
final class ReversedMilestones implements ReportCheck {
    private record Order(Milestone first, Milestone second) {}

    private static final List<Order> ORDERS = List.of(
            new Order(Milestone.STARTED, Milestone.MITIGATED),
            new Order(Milestone.STARTED, Milestone.RESOLVED),
            new Order(Milestone.DETECTED, Milestone.MITIGATED),
            new Order(Milestone.DETECTED, Milestone.RESOLVED),
            new Order(Milestone.DECLARED, Milestone.RESOLVED));

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.END_BEFORE_START);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        for (Order order : ORDERS) {
            report.times()
                    .between(order.first(), order.second())
                    .filter(span -> span.max().isNegative())
                    .ifPresent(span -> found.add(Diagnostic.of(
                            ContradictionRule.END_BEFORE_START,
                            place(order.second(), report),
                            order.second().key(),
                            report.times().get(order.second()).orElseThrow().start(),
                            order.first().key(),
                            report.times().get(order.first()).orElseThrow().start(),
                            place(order.first(), report).line())));
        }
        return found;
    }

    private static Location place(Milestone milestone, Postmortem report) {
        return report.source().locate(report.times().evidence(milestone).orElse(0));
    }
}
