package press.postmortem.generator.render;

import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/** What crawlers may read. */
final class RobotsWriter {
    private RobotsWriter() {}

    static OutputFile write(Planned.Robots planned, SitePlan plan) {
        throw new UnsupportedOperationException();
    }
}
