package press.postmortem.generator.triage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Library;

/** Diagnostics of all stages → {@link Verdict}: which of them count in this site, and how much. */
public final class Triage {
    private final Levels levels;
    private final List<Diagnostic> own;

    private Triage(Levels levels, List<Diagnostic> own) {
        this.levels = levels;
        this.own = List.copyOf(own);
    }

    /**
     * @param rules all of which a diagnostic may be
     * @param today as of which an exception has expired
     */
    public static Triage of(Library library, List<Rule> rules, LocalDate today) {
        return new Triage(
                new Levels(library.site().policy()),
                PolicyFindings.of(library.site().policy(), KnownRules.of(rules), today));
    }

    /**
     * @param findings in any order
     * @param obstacles those without whose remedy there is no site: they count as they are
     */
    public Verdict judge(List<Diagnostic> findings, List<Diagnostic> obstacles) {
        List<Diagnostic> weighed = Stream.concat(findings.stream(), own.stream())
                .map(levels::weighed)
                .filter(finding -> finding.level() != Level.OFF)
                .toList();
        return new Verdict(
                Stream.concat(weighed.stream(), obstacles.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                List.of(),
                List.of());
    }
}
