package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Does every open action have what makes it a promise? One answer a report, at the first that has not, as all
 * actions of a report are mostly written in one manner.
 *
 * @param rule speaks where one has not
 * @param isStated whether an action has it
 */
record ActionGaps(Rule rule, Predicate<ActionItem> isStated) implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(rule);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<ActionItem> actions = report.actions();
        Set<Integer> stated =
                actions.stream().filter(isStated).map(ActionItem::offset).collect(Collectors.toSet());
        List<ActionItem> open =
                actions.stream().filter(action -> action.status().isOpen()).toList();
        List<ActionItem> without = open.stream()
                .filter(action -> !isStated.test(action) && !isPartOf(stated, action))
                .toList();
        return without.stream()
                .limit(1)
                .map(first -> Diagnostic.of(
                        rule,
                        report.source().locate(first.offset()),
                        without.size(),
                        open.size(),
                        others(report, without, open.size())))
                .toList();
    }

    /** What holds for an action holds for its parts. */
    private static boolean isPartOf(Set<Integer> stated, ActionItem action) {
        return action.parent().isPresent() && stated.contains(action.parent().getAsInt());
    }

    /** Where the others are; nothing where there are none, or where all are alike. */
    private static String others(Postmortem report, List<ActionItem> without, int open) {
        if (without.size() == 1 || without.size() == open) {
            return "";
        }
        return without.stream()
                .skip(1)
                .map(item -> String.valueOf(report.source().lineAt(item.offset())))
                .collect(Collectors.joining(", ", " The others are on lines ", "."));
    }
}
