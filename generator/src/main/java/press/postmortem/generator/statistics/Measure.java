package press.postmortem.generator.statistics;

import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Impact;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Status;

/** A figure of one report, as it counts among those of others: a duration, or why there is none. */
public sealed interface Measure {
    record Known(Span span) implements Measure {
        public Known {
            Objects.requireNonNull(span, "span");
        }
    }

    record Missing(Gap gap) implements Measure {
        public Missing {
            Objects.requireNonNull(gap, "gap");
        }
    }

    static Measure of(Figure figure, Postmortem report) {
        Optional<Span> span = figure.of(report.times());
        if (report.kind() == Kind.EXERCISE || report.kind() == Kind.MAINTENANCE) {
            return new Missing(Gap.PLANNED);
        }
        if (span.isPresent()) {
            return span.get().max().isNegative() ? new Missing(Gap.BEFOREHAND) : new Known(span.get());
        }
        boolean begun = report.times().get(figure.from()).isPresent()
                && report.times().get(figure.to()).isEmpty();
        if (begun && report.status().filter(Status::isOpen).isPresent()) {
            return new Missing(Gap.ONGOING);
        }
        boolean harmless = report.kind() == Kind.NEAR_MISS
                || report.impact().filter(Impact.NONE::equals).isPresent();
        return new Missing(harmless && figure.from() == Milestone.STARTED ? Gap.NO_IMPACT : Gap.NOT_RECORDED);
    }

    /** Empty where there is none. */
    default Optional<Span> duration() {
        return this instanceof Known known ? Optional.of(known.span()) : Optional.empty();
    }

    /** Empty where there is a duration. */
    default Optional<Gap> reason() {
        return this instanceof Missing missing ? Optional.of(missing.gap()) : Optional.empty();
    }
}
