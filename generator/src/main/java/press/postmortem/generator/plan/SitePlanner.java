package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.incident.Library;

/** {@link Library} → {@link SitePlan}. */
public final class SitePlanner {
    private SitePlanner() {}

    /**
     * Two sources for one path give a diagnostic that names both; the first in order keeps the path.
     *
     * @param today the day as of which actions are overdue
     * @param earlier what the stages before this one found wrong
     * @return the plan, and what is wrong with it; {@code earlier} is not repeated
     */
    public static Checked<SitePlan> plan(Library library, LocalDate today, List<Diagnostic> earlier) {
        throw new UnsupportedOperationException();
    }
}
