package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Is every promise made once? */
final class RepeatedActions implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.REPEATED_ACTION);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        Map<String, ActionItem> seen = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (ActionItem action : report.actions()) {
            String text = Words.normalise(Inline.plainText(action.text()));
            ActionItem first = text.isEmpty() ? null : seen.putIfAbsent(text, action);
            if (first != null) {
                found.add(Diagnostic.of(
                        ShapeRule.REPEATED_ACTION,
                        report.source().locate(action.offset()),
                        report.source().lineAt(first.offset())));
            }
        }
        return found;
    }
}
