package press.postmortem.generator.incident;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * How long something took, as the report says it, whatever its times say.
 *
 * @param label what the author calls it: {@code Total downtime}
 * @param written to the letter: {@code 12-14 hours}
 * @param span what that means
 * @param figure the figure that it speaks of, where the label leaves no doubt
 * @param offset where the line starts
 */
public record StatedDuration(String label, String written, Span span, Optional<Figure> figure, int offset) {
    public StatedDuration {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(figure, "figure");
    }

    /** Whether it is that of the incident, and not from one of its moments to another. */
    public boolean isOfWhole() {
        return figure.isEmpty() && !label.toLowerCase(Locale.ROOT).startsWith("time to ");
    }
}
