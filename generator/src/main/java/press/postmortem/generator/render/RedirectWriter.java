package press.postmortem.generator.render;

import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/** A page that sends its readers to the one that took its place. */
final class RedirectWriter {
    private RedirectWriter() {}

    static OutputFile write(Planned.Redirect planned, SitePlan plan) {
        throw new UnsupportedOperationException();
    }
}
