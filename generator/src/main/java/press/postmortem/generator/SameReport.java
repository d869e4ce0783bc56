package press.postmortem.generator;

import java.util.Objects;
import press.postmortem.generator.incident.Postmortem;

/** A report as a key: equal to one of the very same object, so that nobody compares all that two reports tell. */
record SameReport(Postmortem report) {
    SameReport {
        Objects.requireNonNull(report, "report");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SameReport same && same.report == report;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(report);
    }
}
