package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Has the day gone by on which an open action was due? What was to prevent the worst weighs more than the rest. */
final class OverdueActions implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.OVERDUE_ACTION, ShapeRule.OVERDUE_PREVENTION);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        return report.actions().stream()
                .filter(action -> action.isOverdue(today))
                .map(action -> overdue(report, action))
                .toList();
    }

    private static Diagnostic overdue(Postmortem report, ActionItem action) {
        Location place = report.source().locate(action.offset());
        LocalDate due = action.deadline().orElseThrow();
        return report.severity()
                .filter(severity -> severity.rank() == 1 && action.type() == ActionType.PREVENT)
                .map(SeverityLevel::id)
                .map(severity -> Diagnostic.of(ShapeRule.OVERDUE_PREVENTION, place, due, severity))
                .orElseGet(() -> Diagnostic.of(ShapeRule.OVERDUE_ACTION, place, due));
    }
}
