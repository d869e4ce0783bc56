package press.postmortem.generator.lint.shape;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Is it known on whose clock the times of a timeline were read? The first timeline of which it is not is enough to say so. */
final class TimelineZones implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.TIMELINE_WITHOUT_ZONE);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        return report.timelines().stream()
                .map(Timeline::events)
                .filter(events ->
                        events.stream().noneMatch(event -> event.moment().zone().isPresent()))
                .flatMap(events ->
                        events.stream().filter(TimelineZones::hasClock).limit(1))
                .limit(1)
                .map(first -> Diagnostic.of(
                        ShapeRule.TIMELINE_WITHOUT_ZONE, report.source().locate(first.offset())))
                .toList();
    }

    private static boolean hasClock(Event event) {
        return event.moment().start().time().isPresent();
    }
}
