package press.postmortem.generator;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;

/** The diagnostics of all stages of one build. */
final class Findings {
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private boolean impossible;

    <T> T keep(Checked<T> checked) {
        add(checked.diagnostics());
        return checked.value();
    }

    void add(List<Diagnostic> more) {
        diagnostics.addAll(more);
    }

    /** Like {@link #keep}, of something that no site can be written without. */
    <T> T demand(Checked<T> checked) {
        demand(checked.diagnostics());
        return checked.value();
    }

    /** Like {@link #add}; an error among them refuses the build whatever the author chose to let pass. */
    void demand(List<Diagnostic> more) {
        add(more);
        impossible |= more.stream().anyMatch(diagnostic -> diagnostic.level() == Level.ERROR);
    }

    boolean refuse(Settings.FailOn failOn) {
        return impossible || diagnostics.stream().map(Diagnostic::level).anyMatch(failOn::refuses);
    }

    /** By place, each once. */
    List<Diagnostic> sorted() {
        return diagnostics.stream().distinct().sorted().toList();
    }
}
