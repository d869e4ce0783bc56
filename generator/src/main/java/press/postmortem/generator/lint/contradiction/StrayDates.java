package press.postmortem.generator.lint.contradiction;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.ContradictionRule;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.StrayEvent;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Is an event weeks away from both of its neighbours, which are close together? */
final class StrayDates implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(ContradictionRule.STRAY_DATE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        return report.timelines().stream()
                .flatMap(timeline -> StrayEvent.of(timeline).stream())
                .map(stray -> diagnostic(stray, report))
                .toList();
    }

    private static Diagnostic diagnostic(StrayEvent stray, Postmortem report) {
        return Diagnostic.of(
                ContradictionRule.STRAY_DATE,
                report.source().locate(stray.event().offset()),
                day(stray.event()),
                report.source().lineAt(stray.above().offset()),
                day(stray.above()),
                report.source().lineAt(stray.below().offset()),
                day(stray.below()));
    }

    private static LocalDate day(Event event) {
        return event.moment().date().orElseThrow().earliest();
    }
}
