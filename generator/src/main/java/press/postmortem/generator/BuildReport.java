package press.postmortem.generator;

import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;

/**
 * What a build did.
 *
 * @param diagnostics sorted by place
 * @param refused whether the diagnostics stood in the way, so that nothing was written
 * @param incidents how many reports were read
 * @param files how many files the site has; 0 where nothing was written
 */
public record BuildReport(List<Diagnostic> diagnostics, boolean refused, int incidents, int files) {
    public BuildReport {
        diagnostics = List.copyOf(diagnostics);
    }

    public long count(Level level) {
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.level() == level)
                .count();
    }
}
