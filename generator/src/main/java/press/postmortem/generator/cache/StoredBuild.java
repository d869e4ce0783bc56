package press.postmortem.generator.cache;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.content.SourceDigest;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.triage.Verdict;

/** A {@link FinishedBuild} as it lies on the disk: what it is recognised by, and the rest for whoever asks for it. */
public final class StoredBuild {
    private final RecordReader in;
    private final String inputs;
    private final SourceDigest sources;
    private final String site;

    /** @param in what follows the other three */
    StoredBuild(RecordReader in, String inputs, SourceDigest sources, String site) {
        this.in = in;
        this.inputs = inputs;
        this.sources = sources;
        this.site = site;
    }

    public SourceDigest sources() {
        return sources;
    }

    /** Whether it was made of these inputs; see {@link FinishedBuild#inputs}. */
    public boolean isOf(String inputsNow) {
        return inputs.equals(inputsNow);
    }

    /** Whether the site is still as it was left; see {@link FinishedBuild#site}. */
    public boolean left(String siteNow) {
        return site.equals(siteNow);
    }

    /**
     * To be asked once.
     *
     * @param rules of which its diagnostics may speak
     * @return empty where what was written down is broken, or speaks of another rule
     */
    public Optional<FinishedBuild> read(List<Rule> rules) {
        try {
            Verdict verdict = in.verdict(rules);
            return Optional.of(new FinishedBuild(inputs, sources, site, verdict, in.texts(), in.number(), in.number()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
