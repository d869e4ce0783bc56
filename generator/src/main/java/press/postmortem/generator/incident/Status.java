package press.postmortem.generator.incident;

/** Where the incident stands. */
public enum Status implements Term {
    INVESTIGATING,
    IDENTIFIED,
    MONITORING,
    RESOLVED,
    CANCELLED;

    /** Whether the incident is still going on. */
    public boolean isOpen() {
        return this == INVESTIGATING || this == IDENTIFIED || this == MONITORING;
    }
}
