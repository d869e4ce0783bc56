package press.postmortem.generator.incident;

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
}
