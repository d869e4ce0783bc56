package press.postmortem.generator.incident;

import java.util.EnumSet;
import java.util.Set;

/** A key moment of an incident, in the order in which they usually come. */
public enum Milestone implements Term {
    INTRODUCED,
    STARTED,
    DETECTED,
    ACKNOWLEDGED,
    DECLARED,
    COMMUNICATED,
    ESCALATED,
    IDENTIFIED,
    MITIGATED,
    RESOLVED,
    REOPENED,
    CLOSED;

    /**
     * Those that it can't come before. What was noticed before it did harm was a catch, so a detection may come before the
     * start.
     */
    public Set<Milestone> predecessors() {
        return switch (this) {
            case STARTED, DETECTED -> EnumSet.of(INTRODUCED);
            case ACKNOWLEDGED, IDENTIFIED -> EnumSet.of(DETECTED);
            case MITIGATED -> EnumSet.of(STARTED);
            case RESOLVED -> EnumSet.of(STARTED, DETECTED, MITIGATED);
            case CLOSED -> EnumSet.of(RESOLVED);
            case INTRODUCED, DECLARED, COMMUNICATED, ESCALATED, REOPENED -> EnumSet.noneOf(Milestone.class);
        };
    }
}
