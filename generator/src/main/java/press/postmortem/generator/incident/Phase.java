package press.postmortem.generator.incident;

/** A stretch of an incident between two milestones (after Atlassian's incident handbook). */
public enum Phase implements Term {
    BEFORE,
    DETECTION,
    RESPONSE,
    MITIGATION,
    RECOVERY,
    AFTER;
}
