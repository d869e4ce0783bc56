package press.postmortem.generator.cache;

import java.util.List;
import java.util.Objects;
import press.postmortem.generator.triage.Verdict;

/**
 * A build that wrote a site, and all that there is to say of it.
 *
 * @param inputs what it was made of; see {@link press.postmortem.generator.content.InputDigest}
 * @param site how it left the site; see {@link press.postmortem.generator.write.BuildRecord#state}
 * @param reports the files that were read as reports, in order
 * @param files how many files the site has
 */
public record FinishedBuild(String inputs, String site, Verdict verdict, List<String> reports, int files) {
    public FinishedBuild {
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(verdict, "verdict");
        reports = List.copyOf(reports);
    }

    /** Whether a build of these inputs would make this site, and the site is still as it was left. */
    public boolean stands(String inputsNow, String siteNow) {
        return inputs.equals(inputsNow) && site.equals(siteNow);
    }
}
