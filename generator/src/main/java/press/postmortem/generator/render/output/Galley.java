package press.postmortem.generator.render.output;

import java.util.Objects;
import press.postmortem.generator.incident.Postmortem;

/** A report as it is set for paper. One galley may stand in several print views. */
public record Galley(Postmortem report, String html) {
    public Galley {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(html, "html");
    }
}
