package press.postmortem.generator.incident;

import java.util.Optional;

/** The figures of an incident: how long it was from one key moment to another. */
public enum Figure implements Term {
    LATENT(Milestone.INTRODUCED, Milestone.STARTED),
    TIME_TO_DETECT(Milestone.STARTED, Milestone.DETECTED),
    TIME_TO_ACKNOWLEDGE(Milestone.DETECTED, Milestone.ACKNOWLEDGED),
    TIME_TO_NOTIFY(Milestone.STARTED, Milestone.COMMUNICATED),
    TIME_TO_IDENTIFY(Milestone.DETECTED, Milestone.IDENTIFIED),
    /** The duration a user felt: the headline. */
    TIME_TO_MITIGATE(Milestone.STARTED, Milestone.MITIGATED),
    TIME_TO_RESOLVE(Milestone.STARTED, Milestone.RESOLVED);

    private final Milestone from;
    private final Milestone to;

    Figure(Milestone from, Milestone to) {
        this.from = from;
        this.to = to;
    }

    public Milestone from() {
        return from;
    }

    public Milestone to() {
        return to;
    }

    /** Empty where one of the two moments is not recorded, and where they come in an order that can't be. */
    public Optional<Span> of(KeyTimes times) {
        Optional<Span> span = times.between(from, to);
        return to.predecessors().contains(from) ? span.flatMap(Span::forward) : span;
    }
}
