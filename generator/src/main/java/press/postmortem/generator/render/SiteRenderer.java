package press.postmortem.generator.render;

import java.util.List;
import press.postmortem.generator.plan.SitePlan;

/** {@link SitePlan} + {@link Theme} → {@link OutputFile}s. */
public final class SiteRenderer {
    private SiteRenderer() {}

    /** Every file of the plan and every static file of the theme, sorted by path. */
    public static List<OutputFile> render(SitePlan plan, Theme theme) {
        throw new UnsupportedOperationException();
    }
}
