package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Field;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Is an action due, or done, on a day that no calendar has? */
final class ImpossibleDueDates implements ReportCheck {
    private static final int LONGEST_DAY = 40;

    /** 29 February is read as that of a leap year. */
    private static final Set<Integer> NO_YEARS = Set.of();

    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:due(?: by| on| date)?|deadline|by|until|fällig(?: am)?|frist"
                    + "|bis(?: zum)?|échéance|avant le|plazo|antes del|prazo|até|期限)\\s*[:\uFF1A=]?\\s*");

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.IMPOSSIBLE_DUE_DATE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        for (ActionItem action : report.actions()) {
            if (action.due().isEmpty()) {
                labelled(Inline.plainText(action.text()))
                        .ifPresent(day -> found.add(diagnostic(day, action.offset(), report)));
            }
            for (Field field : action.fields()) {
                if (!field.value().isEmpty()) {
                    String value = Inline.plainText(field.value()).strip();
                    ImpossibleDay.leading(value, NO_YEARS)
                            .filter(day -> day.written().equals(value))
                            .ifPresent(day -> found.add(
                                    diagnostic(day, field.value().get(0).offset(), report)));
                }
            }
        }
        return found;
    }

    /** Behind the first label that leads a day. */
    private static Optional<ImpossibleDay> labelled(String text) {
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            int end = Math.min(text.length(), label.end() + LONGEST_DAY);
            Optional<ImpossibleDay> day = ImpossibleDay.leading(text.substring(label.end(), end), NO_YEARS);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Diagnostic diagnostic(ImpossibleDay day, int offset, Postmortem report) {
        return Diagnostic.of(
                ContradictionRule.IMPOSSIBLE_DUE_DATE, report.source().locate(offset), day.written(), day.reason());
    }
}
