package press.postmortem.generator.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.TriageRule;

/** Everything that authors silenced. */
record Silences(List<Silence> all) {
    Silences {
        all = List.copyOf(all);
    }

    static Checked<Silences> of(ContentTree tree, KnownRules rules) {
        List<Silence> all = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Stream.concat(
                        tree.site().map(site -> SilenceReader.ofYaml(site, rules)).stream(),
                        tree.markdown().map(source -> SilenceReader.ofMarkdown(source, rules)))
                .forEach(read -> {
                    all.addAll(read.value());
                    diagnostics.addAll(read.diagnostics());
                });
        return new Checked<>(new Silences(all), diagnostics);
    }

    /** The first that covers a finding. */
    Optional<Silence> of(Diagnostic finding) {
        return all.stream().filter(silence -> silence.covers(finding)).findFirst();
    }

    /** Those that cover none of the findings. */
    List<Diagnostic> unused(Collection<Diagnostic> findings) {
        return all.stream()
                .filter(silence -> findings.stream().noneMatch(silence::covers))
                .map(silence -> Diagnostic.of(TriageRule.UNUSED_SILENCE, silence.place(), silence.rule()))
                .toList();
    }
}
