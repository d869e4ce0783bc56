package press.postmortem.generator.lint.shape;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.lint.spi.ReportCheck;

/** Do the key moments come in an order in which they can have come? A wrong one is told once, however many it is before. */
final class MilestoneOrder implements ReportCheck {
    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.MILESTONES_OUT_OF_ORDER);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        List<Diagnostic> found = new ArrayList<>();
        for (Milestone milestone : report.times().moments().keySet()) {
            milestone.predecessors().stream()
                    .filter(first -> isBefore(milestone, first, report.times()))
                    .findFirst()
                    .map(first -> wrong(report, first, milestone))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean isBefore(Milestone milestone, Milestone first, KeyTimes times) {
        return times.between(first, milestone)
                .map(Span::max)
                .filter(Duration::isNegative)
                .isPresent();
    }

    private static Diagnostic wrong(Postmortem report, Milestone first, Milestone second) {
        return Diagnostic.of(
                ShapeRule.MILESTONES_OUT_OF_ORDER,
                place(report, second),
                second.key(),
                report.times().get(second).orElseThrow().written().strip(),
                first.key(),
                report.times().get(first).orElseThrow().written().strip());
    }

    /** Where front matter states it, else the event that tells it. */
    private static Location place(Postmortem report, Milestone milestone) {
        return report.document()
                .frontMatter()
                .get("times")
                .filter(Yaml.Mapping.class::isInstance)
                .flatMap(times -> ((Yaml.Mapping) times).get(milestone.key()))
                .map(Yaml::offset)
                .or(() -> report.times().evidence(milestone))
                .map(report.source()::locate)
                .orElseGet(() -> Location.ofFile(report.source().path()));
    }
}
