package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Can a reader tell whether what was due on a day, and is done, was done in time? One answer a report, at the first. */
final class DoneActions implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.DONE_WITHOUT_DATE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<ActionItem> undated =
                report.actions().stream().filter(DoneActions::isUndated).toList();
        return undated.stream()
                .limit(1)
                .map(first -> Diagnostic.of(
                        ShapeRule.DONE_WITHOUT_DATE, report.source().locate(first.offset()), undated.size()))
                .toList();
    }

    private static boolean isUndated(ActionItem action) {
        return action.due().isPresent()
                && action.status() == ActionStatus.DONE
                && action.done().isEmpty();
    }
}
