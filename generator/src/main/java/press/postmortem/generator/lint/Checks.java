package press.postmortem.generator.lint;

import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.incident.Library;

/** {@link Library} → diagnostics: the questions that need more than one file, or the whole of one. */
public final class Checks {
    private static final List<Check> ALL =
            List.of(new LinkTargets(), new RelatedReports(), new ListedServices(), new DatedReports());

    private Checks() {}

    public static List<Diagnostic> run(Library library) {
        return ALL.stream().flatMap(check -> check.check(library).stream()).toList();
    }
}
