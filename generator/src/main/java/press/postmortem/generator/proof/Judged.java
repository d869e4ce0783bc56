package press.postmortem.generator.proof;

import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.leak.Leak;

/** What a leak is, wherever it stands. */
record Judged(LeakRule rule, String value) {
    static Judged of(Leak leak) {
        return new Judged(leak.rule(), leak.value());
    }
}
