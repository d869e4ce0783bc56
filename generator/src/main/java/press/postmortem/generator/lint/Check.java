package press.postmortem.generator.lint;

import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.incident.Library;

/** One question to all that was read. */
@FunctionalInterface
interface Check {
    List<Diagnostic> check(Library library);
}
