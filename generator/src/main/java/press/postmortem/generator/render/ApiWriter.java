package press.postmortem.generator.render;

import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/** The data of all reports in JSON. */
final class ApiWriter {
    private ApiWriter() {}

    static OutputFile write(Planned.Api planned, SitePlan plan) {
        throw new UnsupportedOperationException();
    }
}
