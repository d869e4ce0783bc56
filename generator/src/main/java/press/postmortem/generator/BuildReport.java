package press.postmortem.generator;

import java.util.List;
import java.util.Objects;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.triage.Verdict;

/**
 * What a build did.
 *
 * @param verdict what was found
 * @param refused whether what is reported stood in the way, so that nothing was written
 * @param incidents how many reports were read
 * @param files how many files the site has; 0 where nothing was written
 */
public record BuildReport(Verdict verdict, boolean refused, int incidents, int files) {
    public BuildReport {
        Objects.requireNonNull(verdict, "verdict");
    }

    BuildReport written(int number) {
        return new BuildReport(verdict, refused, incidents, number);
    }

    /** What is reported, by place. */
    public List<Diagnostic> diagnostics() {
        return verdict.reported();
    }
}
