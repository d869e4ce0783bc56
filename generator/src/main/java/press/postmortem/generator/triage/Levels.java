package press.postmortem.generator.triage;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.incident.Policy;

/** How much a finding weighs where it stands. */
record Levels(Policy policy) {
    Diagnostic weighed(Diagnostic finding) {
        return finding.withLevel(
                inFolder(finding).or(() -> level(finding, policy.levels())).orElse(finding.level()));
    }

    private Optional<Level> inFolder(Diagnostic finding) {
        return policy.folders().stream()
                .filter(folder -> finding.location().path().startsWith(folder.path() + "/"))
                .flatMap(folder -> level(finding, folder.levels()).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Level> level(Diagnostic finding, List<Policy.RuleLevel> levels) {
        return levels.stream()
                .filter(level -> level.rule().equals(finding.rule().id()))
                .map(Policy.RuleLevel::level)
                .findFirst();
    }
}
