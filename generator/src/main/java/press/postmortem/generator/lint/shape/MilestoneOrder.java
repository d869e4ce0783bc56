package press.postmortem.generator.lint.shape;

import java.time.Duration;
import java.time.LocalDate;
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

/**
 * Do the key moments come in an order in which they can have come? What was noticed before it did harm was a catch, so a
 * detection may come before the start. Whether an end comes after its beginning is asked by {@code lint.contradiction}.
 */
final class MilestoneOrder implements ReportCheck {
    private static final List<Pair> ORDER = List.of(
            new Pair(Milestone.INTRODUCED, Milestone.STARTED),
            new Pair(Milestone.INTRODUCED, Milestone.DETECTED),
            new Pair(Milestone.DETECTED, Milestone.ACKNOWLEDGED),
            new Pair(Milestone.DETECTED, Milestone.IDENTIFIED),
            new Pair(Milestone.MITIGATED, Milestone.RESOLVED),
            new Pair(Milestone.RESOLVED, Milestone.CLOSED));

    @Override
    public List<Rule> rules() {
        return List.of(ShapeRule.MILESTONES_OUT_OF_ORDER);
    }

    @Override
    public List<Diagnostic> check(Postmortem report, Site site, LocalDate today) {
        return ORDER.stream()
                .filter(pair -> pair.isCertainlyWrong(report.times()))
                .map(pair -> wrong(report, pair))
                .toList();
    }

    private static Diagnostic wrong(Postmortem report, Pair pair) {
        return Diagnostic.of(
                ShapeRule.MILESTONES_OUT_OF_ORDER,
                place(report, pair.second()),
                pair.second().key(),
                report.times().get(pair.second()).orElseThrow().written().strip(),
                pair.first().key(),
                report.times().get(pair.first()).orElseThrow().written().strip());
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

    /** @param second can't have been before {@code first} */
    private record Pair(Milestone first, Milestone second) {
        boolean isCertainlyWrong(KeyTimes times) {
            return times.between(first, second)
                    .map(Span::max)
                    .filter(Duration::isNegative)
                    .isPresent();
        }
    }
}
