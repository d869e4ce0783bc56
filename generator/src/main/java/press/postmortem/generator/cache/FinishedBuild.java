package press.postmortem.generator.cache;

import java.util.List;
import java.util.Objects;
import press.postmortem.generator.content.SourceDigest;
import press.postmortem.generator.triage.Verdict;

/**
 * A build that wrote a site, and all that there is to say of it.
 *
 * @param inputs what it was made of; see {@link press.postmortem.generator.content.InputDigest}
 * @param sources the files among it
 * @param site how it left the site; see {@link press.postmortem.generator.write.BuildRecord#state}
 * @param reports the files that were read as reports, in order
 * @param drafts how many of them are drafts
 * @param files how many files the site has
 */
public record FinishedBuild(
        String inputs,
        SourceDigest sources,
        String site,
        Verdict verdict,
        List<String> reports,
        int drafts,
        int files) {
    public FinishedBuild {
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(verdict, "verdict");
        reports = List.copyOf(reports);
    }

    /** The same, with what else is known of its sources. */
    public FinishedBuild withSources(SourceDigest others) {
        return new FinishedBuild(inputs, others, site, verdict, reports, drafts, files);
    }
}
