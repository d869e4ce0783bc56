package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Is an event weeks away from both of its neighbours, which are close together? */
final class StrayDates implements ReportCheck {
    private static final long CLOSE_DAYS = 3;
    private static final long FAR_DAYS = 10;

    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.STRAY_DATE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        for (Timeline timeline : report.timelines()) {
            List<Event> dated = timeline.events().stream()
                    .filter(event -> day(event).isPresent())
                    .toList();
            for (int i = 1; i + 1 < dated.size(); i++) {
                Event above = dated.get(i - 1);
                Event here = dated.get(i);
                Event below = dated.get(i + 1);
                if (days(above, below) <= CLOSE_DAYS
                        && days(above, here) >= FAR_DAYS
                        && days(here, below) >= FAR_DAYS) {
                    found.add(Diagnostic.of(
                            ContradictionRule.STRAY_DATE,
                            report.source().locate(here.offset()),
                            day(here).orElseThrow(),
                            report.source().lineAt(above.offset()),
                            day(above).orElseThrow(),
                            report.source().lineAt(below.offset()),
                            day(below).orElseThrow()));
                }
            }
        }
        return found;
    }

    private static long days(Event one, Event other) {
        return Math.abs(
                ChronoUnit.DAYS.between(day(one).orElseThrow(), day(other).orElseThrow()));
    }

    private static Optional<LocalDate> day(Event event) {
        return event.moment().date().filter(PartialDate::isExact).map(PartialDate::earliest);
    }
}
