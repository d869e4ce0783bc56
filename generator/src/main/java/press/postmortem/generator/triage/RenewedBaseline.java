package press.postmortem.generator.triage;

import java.util.Objects;

/**
 * What a baseline should be, after another look.
 *
 * @param corrected how many findings the one that was there held besides
 * @param counting how many findings it does not hold, so that they count
 */
public record RenewedBaseline(Baseline baseline, int corrected, int counting) {
    public RenewedBaseline {
        Objects.requireNonNull(baseline, "baseline");
    }
}
