package press.postmortem.generator.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Policy;

/** Diagnostics of all stages → {@link Verdict}: which of them count in this site, and how much. */
public final class Triage {
    private final Levels levels;
    private final Silences silences;
    private final List<Diagnostic> own;

    private Triage(Levels levels, Silences silences, List<Diagnostic> own) {
        this.levels = levels;
        this.silences = silences;
        this.own = List.copyOf(own);
    }

    /**
     * @param tree where authors silence what they leave as it is
     * @param rules all of which a diagnostic may be
     * @param today as of which an exception has expired
     */
    public static Triage of(ContentTree tree, Policy policy, List<Rule> rules, LocalDate today) {
        KnownRules known = KnownRules.of(rules);
        Checked<Silences> silences = Silences.of(tree, known);
        List<Diagnostic> own = new ArrayList<>(PolicyFindings.of(policy, known, today));
        own.addAll(silences.diagnostics());
        return new Triage(new Levels(policy), silences.value(), own);
    }

    /**
     * A finding is weighed first; then it counts, unless somebody silenced it. What is wrong with the silences themselves can't
     * be silenced.
     *
     * @param findings in any order
     * @param obstacles those without whose remedy there is no site: they count as they are
     */
    public Verdict judge(Collection<Diagnostic> findings, Collection<Diagnostic> obstacles) {
        List<Diagnostic> reported = new ArrayList<>(obstacles);
        List<Verdict.Silenced> silenced = new ArrayList<>();
        for (Diagnostic finding : told(findings.stream())) {
            Optional<Silence> silence = silences.of(finding);
            silence.ifPresentOrElse(
                    by -> silenced.add(new Verdict.Silenced(finding, by.reason())), () -> reported.add(finding));
        }
        reported.addAll(told(Stream.concat(own.stream(), silences.unused(findings).stream())));
        return new Verdict(reported.stream().distinct().sorted().toList(), silenced, List.of());
    }

    /** At the level that each has where it stands, those that are not switched off there; by place, each once. */
    private List<Diagnostic> told(Stream<Diagnostic> findings) {
        return findings.map(levels::weighed)
                .filter(finding -> finding.level() != Level.OFF)
                .distinct()
                .sorted()
                .toList();
    }
}
