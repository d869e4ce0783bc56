package press.postmortem.generator.plan;

import java.time.LocalDate;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.incident.Library;

/** {@link Library} → {@link SitePlan}. */
public final class SitePlanner {
    private SitePlanner() {}

    /** Two sources for one path give a diagnostic that names both; the first in order keeps the path. */
    public static Checked<SitePlan> plan(Library library, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
