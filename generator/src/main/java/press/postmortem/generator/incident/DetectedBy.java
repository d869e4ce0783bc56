package press.postmortem.generator.incident;

/** Who or what noticed first. */
public enum DetectedBy implements Term {
    ALERT,
    MONITORING,
    USER_REPORT,
    EMPLOYEE,
    PARTNER,
    AUDIT,
    UNKNOWN;
}
