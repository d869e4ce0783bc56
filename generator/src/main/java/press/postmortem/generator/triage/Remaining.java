package press.postmortem.generator.triage;

import java.util.Map;
import java.util.TreeMap;
import press.postmortem.generator.diagnostic.Diagnostic;

/** How much of a baseline is left while findings are taken from it, one after the other. */
final class Remaining {
    private final Baseline baseline;
    private final Map<Baseline.Entry, Integer> counts;

    Remaining(Baseline baseline) {
        this.baseline = baseline;
        this.counts = new TreeMap<>(baseline.counts());
    }

    /** Takes out a finding; false where the baseline does not have it, or has it no more. */
    boolean take(Diagnostic finding) {
        if (counts.isEmpty()) {
            return false;
        }
        Baseline.Entry entry = baseline.entry(finding);
        int count = counts.getOrDefault(entry, 0);
        counts.computeIfPresent(entry, (same, left) -> left - 1);
        return count > 0;
    }

    int size() {
        return counts.values().stream().mapToInt(left -> Math.max(0, left)).sum();
    }
}
