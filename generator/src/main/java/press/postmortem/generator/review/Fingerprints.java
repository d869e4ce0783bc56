package press.postmortem.generator.review;

import java.util.HashMap;
import java.util.Map;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.notation.Sha256;

/**
 * A name for each finding of a run that stays when lines are put in above it: rule, file and the text of the line, hashed, and
 * a number that tells equal ones apart.
 */
final class Fingerprints {
    private static final int DIGITS = 32;

    private final Map<String, Integer> seen = new HashMap<>();

    /** To be asked once for each finding, in the order of places. */
    String of(Diagnostic diagnostic, String path) {
        String line = diagnostic.location().excerpt().strip();
        String hash = Sha256.of(
                        diagnostic.rule().id() + "\n" + path + "\n" + (line.isEmpty() ? diagnostic.message() : line))
                .substring(0, DIGITS);
        return hash + ":" + seen.merge(hash, 1, Integer::sum);
    }
}
