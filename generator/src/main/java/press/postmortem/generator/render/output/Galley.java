package press.postmortem.generator.render.output;

import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.Postmortem;

/**
 * A report as it is set for paper. One galley may stand in several print views.
 *
 * @param lower the galley that this one was made of by raising its headings, so that both say the same; empty for any other
 */
public record Galley(Postmortem report, String html, Optional<Galley> lower) {
    public Galley {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(html, "html");
        Objects.requireNonNull(lower, "lower");
    }

    public Galley(Postmortem report, String html) {
        this(report, html, Optional.empty());
    }

    /** The first galley that says what this one does. */
    public Galley original() {
        return lower.orElse(this);
    }
}
