package press.postmortem.generator.render;

import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/** A feed in RSS 2.0. */
final class RssWriter {
    private RssWriter() {}

    static OutputFile write(Planned.Feed planned, SitePlan plan, BodyHtml body) {
        throw new UnsupportedOperationException();
    }
}
