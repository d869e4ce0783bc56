package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final int MONTH_LETTERS = 3;

    private static final Pattern DAY = Pattern.compile("(?<iso>(?<y1>\\d{4})-(?<m1>\\d{2})-(?<d1>\\d{2}))"
            + "|(?<d2>\\d{1,2})\\.(?<m2>\\d{1,2})\\.(?<y2>\\d{4})"
            + "|(?<d3>\\d{1,2})(?:st|nd|rd|th)? (?<m3>\\p{L}{3,9}) (?<y3>\\d{4})"
            + "|(?<m4>\\p{L}{3,9}) (?<d4>\\d{1,2})(?:st|nd|rd|th)?,? (?<y4>\\d{4})");

    private static final Pattern LABELLED = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{N}])(?:due(?: by| on| date)?|deadline|by|until|fällig(?: am)?|frist|bis(?: zum)?"
                    + "|échéance|avant le|plazo|antes del|prazo|até|期限)\\s*[:\uFF1A=]?\\s*("
                    + DAY.pattern().replaceAll("\\?<\\w+>", "?:") + ")(?![\\p{L}\\p{N}])");

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.IMPOSSIBLE_DUE_DATE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        for (ActionItem action : report.actions()) {
            if (action.due().isEmpty()) {
                labelled(Inline.plainText(action.text())).ifPresent(day -> check(day, action.offset(), report, found));
            }
            for (Field field : action.fields()) {
                if (!field.value().isEmpty()) {
                    String value = Inline.plainText(field.value()).strip();
                    check(value, field.value().get(0).offset(), report, found);
                }
            }
        }
        return found;
    }

    private static Optional<String> labelled(String text) {
        Matcher due = LABELLED.matcher(text);
        return due.find() ? Optional.of(due.group(1)) : Optional.empty();
    }

    private static void check(String written, int offset, Postmortem report, List<Diagnostic> found) {
        Matcher day = DAY.matcher(written);
        if (day.matches()) {
            reason(day)
                    .ifPresent(reason -> found.add(Diagnostic.of(
                            ContradictionRule.IMPOSSIBLE_DUE_DATE,
                            report.source().locate(offset),
                            written,
                            reason)));
        }
    }

    private static Optional<String> reason(Matcher day) {
        if (day.group("y1") != null) {
            return reason(number(day, "y1"), number(day, "m1"), number(day, "d1"));
        } else if (day.group("y2") != null) {
            int date = number(day, "d2");
            int month = number(day, "m2");
            return month > 12 && date <= 12 ? Optional.empty() : reason(number(day, "y2"), month, date);
        } else if (day.group("y3") != null) {
            return named(day, "y3", "m3", "d3");
        }
        return named(day, "y4", "m4", "d4");
    }

    /** Of a month by its English name. */
    private static Optional<String> named(Matcher day, String year, String month, String date) {
        String letters = day.group(month).substring(0, MONTH_LETTERS).toLowerCase(Locale.ROOT);
        int at = MONTHS.indexOf(letters);
        return at < 0 || at % MONTH_LETTERS != 0
                ? Optional.empty()
                : reason(number(day, year), at / MONTH_LETTERS + 1, number(day, date));
    }

    private static Optional<String> reason(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return Optional.of("there is no month " + month);
        }
        return day < 1 || !YearMonth.of(year, month).isValidDay(day)
                ? Optional.of("that month has no day " + day)
                : Optional.empty();
    }

    private static int number(Matcher day, String group) {
        return Integer.parseInt(day.group(group));
    }
}
