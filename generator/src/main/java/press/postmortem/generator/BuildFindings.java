package press.postmortem.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.triage.RenewedBaseline;
import press.postmortem.generator.triage.Triage;
import press.postmortem.generator.triage.Verdict;

/** The diagnostics of all stages of one build. */
final class BuildFindings {
    private final List<Diagnostic> all = new ArrayList<>();
    private final List<Diagnostic> obstacles = new ArrayList<>();

    <T> T keep(Checked<T> checked) {
        add(checked.diagnostics());
        return checked.value();
    }

    void add(List<Diagnostic> more) {
        all.addAll(more);
    }

    /** Like {@link #keep}, of something that no site can be written without. */
    <T> T demand(Checked<T> checked) {
        demand(checked.diagnostics());
        return checked.value();
    }

    /** Like {@link #add}; an error among them refuses the build whatever the author chose to let pass. */
    void demand(List<Diagnostic> more) {
        more.forEach(each -> (each.level() == Level.ERROR ? obstacles : all).add(each));
    }

    Verdict judge(Triage triage) {
        return triage.judge(all, obstacles);
    }

    /** @param salt see {@link Triage#baseline} */
    Checked<RenewedBaseline> baseline(Triage triage, Optional<String> salt) {
        return triage.baseline(all, salt);
    }

    boolean isImpossible() {
        return !obstacles.isEmpty();
    }
}
