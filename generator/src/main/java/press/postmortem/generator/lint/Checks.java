package press.postmortem.generator.lint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.lint.contradiction.ContradictionChecks;
import press.postmortem.generator.lint.language.LanguageChecks;
import press.postmortem.generator.lint.leak.LeakChecks;
import press.postmortem.generator.lint.reference.ReferenceChecks;
import press.postmortem.generator.lint.shape.ShapeChecks;
import press.postmortem.generator.lint.spi.Check;

/** {@link Library} → diagnostics: the questions that a reviewer asks, of one report or of all. */
public final class Checks {
    private static final List<Check> BUILT_IN = Stream.of(
                    ReferenceChecks.ALL, ShapeChecks.ALL, ContradictionChecks.ALL, LeakChecks.ALL, LanguageChecks.ALL)
            .flatMap(List::stream)
            .toList();

    private Checks() {}

    /** @param today as of which something is overdue */
    public static List<Diagnostic> run(Library library, LocalDate today) {
        return BUILT_IN.stream()
                .flatMap(check -> check.check(library, today).stream())
                .toList();
    }
}
