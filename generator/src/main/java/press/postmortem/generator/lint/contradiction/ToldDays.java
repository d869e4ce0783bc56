package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Point;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.ToldMoment;
import press.postmortem.generator.lint.spi.ReportCheck;

/**
 * Does the text put a clock time on the day on which the timeline has it? The row and the sentence must share a word, for times
 * can be the same by chance. Said twice, it is one mistake.
 */
final class ToldDays implements ReportCheck {
    /** Further apart it is another incident's clock. */
    private static final long NEAR_DAYS = 31;

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.DAY_CONTRADICTION);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        Set<Point> said = new HashSet<>();
        Rows rows = Rows.of(report);
        for (ToldMoment told : report.told().moments()) {
            Optional<LocalDate> day = day(told.moment());
            if (day.isPresent() && !rows.hold(told.passage().offset())) {
                rows.sameClockOtherDay(told.moment(), day.get())
                        .filter(event -> isNear(event, day.get())
                                && isSame(event, told)
                                && said.add(told.moment().start()))
                        .ifPresent(event -> found.add(Diagnostic.of(
                                ContradictionRule.DAY_CONTRADICTION,
                                report.source().locate(told.passage().offset()),
                                told.moment().start(),
                                event.moment().start().time().orElseThrow(),
                                event.moment().date().orElseThrow(),
                                report.source().lineAt(event.offset()))));
            }
        }
        return found;
    }

    private static boolean isNear(Event event, LocalDate day) {
        return day(event.moment())
                .filter(other -> Math.abs(ChronoUnit.DAYS.between(other, day)) <= NEAR_DAYS)
                .isPresent();
    }

    private static boolean isSame(Event event, ToldMoment told) {
        Set<String> words = LongWords.of(told.passage().sentence());
        return LongWords.of(event.text()).stream().anyMatch(words::contains);
    }

    private static Optional<LocalDate> day(Moment moment) {
        return moment.date().flatMap(PartialDate::exact);
    }
}
