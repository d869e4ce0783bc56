package press.postmortem.generator.lint;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.incident.Library;

/** {@link Library} → diagnostics: the questions that need more than one file, or the whole of one. */
public final class Checks {
    private Checks() {}

    public static List<Diagnostic> run(Library library, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
