package press.postmortem.generator.triage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.TriageRule;

/**
 * Everything that authors silenced.
 *
 * @param bySubject what each file silences, which is in itself
 */
record Silences(Map<Subject, List<Silence>> bySubject) {
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
        return new Checked<>(
                new Silences(all.stream()
                        .collect(Collectors.groupingBy(Subject::of, LinkedHashMap::new, Collectors.toList()))),
                diagnostics);
    }

    /** The first that covers a finding. */
    Optional<Silence> of(Diagnostic finding) {
        return bySubject.getOrDefault(Subject.of(finding), List.of()).stream()
                .filter(silence -> silence.covers(finding))
                .findFirst();
    }

    /** Those that cover none of the findings. */
    List<Diagnostic> unused(Collection<Diagnostic> findings) {
        Map<Subject, List<Diagnostic>> found = findings.stream().collect(Collectors.groupingBy(Subject::of));
        return bySubject.entrySet().stream()
                .flatMap(silences -> unused(silences.getValue(), found.getOrDefault(silences.getKey(), List.of())))
                .toList();
    }

    private static Stream<Diagnostic> unused(List<Silence> silences, List<Diagnostic> findings) {
        return silences.stream()
                .filter(silence -> findings.stream().noneMatch(silence::covers))
                .map(silence -> Diagnostic.of(TriageRule.UNUSED_SILENCE, silence.place(), silence.rule()));
    }
}
