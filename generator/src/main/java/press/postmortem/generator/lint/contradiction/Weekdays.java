package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.ToldMoment;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Is a date on the day of the week that is written beside it? Said twice, it is one mistake. */
final class Weekdays implements ReportCheck {
    /** A date without a year is taken to be the one near the incident; further away it may be another year's. */
    private static final long NEAR_DAYS = 90;

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.WRONG_WEEKDAY);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (ToldMoment told : report.told().moments()) {
            told.weekday()
                    .ifPresent(named -> told.moment()
                            .date()
                            .flatMap(PartialDate::exact)
                            .filter(day -> day.getDayOfWeek() != named && isCertain(told, day, report))
                            .filter(day -> said.add(named + " " + day))
                            .ifPresent(day -> found.add(Diagnostic.of(
                                    ContradictionRule.WRONG_WEEKDAY,
                                    report.source().locate(told.passage().offset()),
                                    day,
                                    day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                    named.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))));
        }
        return found;
    }

    private static boolean isCertain(ToldMoment told, LocalDate day, Postmortem report) {
        return told.passage().written().contains(String.valueOf(day.getYear()))
                || report.date()
                        .filter(date -> Math.abs(ChronoUnit.DAYS.between(date, day)) <= NEAR_DAYS)
                        .isPresent();
    }
}
