package press.postmortem.generator.incident;

/** What sort of thing is reported. */
public enum Kind implements Term {
    INCIDENT,
    SECURITY,
    NEAR_MISS,
    MAINTENANCE,
    EXERCISE;
}
