package press.postmortem.generator.incident;

import java.time.Duration;
import java.time.temporal.Temporal;
import java.util.Objects;
import java.util.Optional;

/** A duration known as a range: both bounds are equal where both ends were noted to the minute. */
public record Span(Duration min, Duration max) {
    public Span {
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
    }

    /**
     * How long it was from one moment to another; negative where the second came first. Instants are compared where both
     * zones are known, else the clocks where both or neither has a zone; empty where a date is missing or only one zone is
     * known.
     */
    public static Optional<Span> between(Moment from, Moment to) {
        if (from.zone().isPresent() != to.zone().isPresent()) {
            return Optional.empty();
        }
        return from.zone().isPresent()
                ? between(from.earliest(), from.latest(), to.earliest(), to.latest())
                : between(from.earliestLocal(), from.latestLocal(), to.earliestLocal(), to.latestLocal());
    }

    private static <T extends Temporal> Optional<Span> between(
            Optional<T> earliestStart, Optional<T> latestStart, Optional<T> earliestEnd, Optional<T> latestEnd) {
        if (latestStart.isEmpty() || earliestEnd.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Span(
                Duration.between(latestStart.get(), earliestEnd.get()),
                Duration.between(earliestStart.get(), latestEnd.get())));
    }

    /** What is left of it where the second moment can't have come first. */
    Optional<Span> forward() {
        return Optional.of(new Span(min.isNegative() ? Duration.ZERO : min, max))
                .filter(span -> !span.max.isNegative());
    }

    public boolean isExact() {
        return min.equals(max);
    }
}
