package press.postmortem.generator.statistics;

import java.util.Objects;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;

/** How long something took in one report. */
public record Observation(Postmortem report, Span span) {
    public Observation {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(span, "span");
    }
}
