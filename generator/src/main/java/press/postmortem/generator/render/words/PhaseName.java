package press.postmortem.generator.render.words;

import java.util.Arrays;
import java.util.Locale;
import press.postmortem.generator.incident.Phase;

/**
 * What a phase of a timeline is called.
 *
 * @param shape the key of the phase; empty for one of the author's own
 */
public record PhaseName(String title, String shape) {
    /** A phase as an author wrote it, which may be one of the vocabulary. */
    public static PhaseName own(String written) {
        String key = written.strip().toLowerCase(Locale.ROOT);
        boolean known =
                Arrays.stream(Phase.values()).anyMatch(phase -> phase.key().equals(key));
        return new PhaseName(written.strip(), known ? key : "");
    }
}
