package press.postmortem.generator.lint.spi;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Library;

/**
 * One question to all that was read. Checks of an organisation's own are found by {@link java.util.ServiceLoader}, on the
 * class path of the plugin. A check is asked once a build; it keeps no state, reads no file and asks no clock, so that the
 * same sources always give the same answers.
 */
public interface Check {
    /**
     * Every rule of which it may speak, so that {@code site.yaml} can name them and reports can describe them. A resource
     * {@code ID.md} beside the class is the page of the rule that is called so; see {@link Rule#page}.
     */
    List<Rule> rules();

    /**
     * @param today as of which something is overdue
     * @return what is wrong, in any order; never throws because of what an author wrote
     */
    List<Diagnostic> check(Library library, LocalDate today);
}
