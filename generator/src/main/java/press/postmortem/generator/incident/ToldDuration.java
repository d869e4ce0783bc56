package press.postmortem.generator.incident;

import java.util.Objects;

/** A duration that the text of a report names, wherever it stands. */
public record ToldDuration(Span span, Passage passage) {
    public ToldDuration {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(passage, "passage");
    }
}
