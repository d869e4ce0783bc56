package press.postmortem.generator;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.review.ContentFolder;
import press.postmortem.generator.review.Review;
import press.postmortem.generator.triage.Verdict;

/**
 * What a build did.
 *
 * @param verdict what was found
 * @param refused whether what is reported stood in the way, so that nothing was written
 * @param rules all that may have been found, no name twice
 * @param reports the files that were read as reports, below the content folder, in order
 * @param drafts how many of these are drafts, which the site does not have
 * @param files how many files the site has; 0 where nothing was written
 */
public record BuildReport(
        Verdict verdict, boolean refused, List<Rule> rules, List<String> reports, int drafts, int files) {
    public BuildReport {
        Objects.requireNonNull(verdict, "verdict");
        rules = List.copyOf(rules);
        reports = List.copyOf(reports);
    }

    BuildReport written(int number) {
        return new BuildReport(verdict, refused, rules, reports, drafts, number);
    }

    /** How many reports were read. */
    public int incidents() {
        return reports.size();
    }

    /** How many of them the site has. */
    public int published() {
        return reports.size() - drafts;
    }

    /**
     * The same for all who are told.
     *
     * @param folder where the content lies for them
     * @param failOn what refused the build
     */
    public Review review(ContentFolder folder, Settings.FailOn failOn) {
        Set<Level> refusing =
                Arrays.stream(Level.values()).filter(failOn::refuses).collect(Collectors.toSet());
        return Review.of(verdict, rules, reports, folder, refusing);
    }

    /** What is reported, by place. */
    public List<Diagnostic> diagnostics() {
        return verdict.reported();
    }
}
