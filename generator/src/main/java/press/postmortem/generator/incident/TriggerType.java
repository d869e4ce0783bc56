package press.postmortem.generator.incident;

/** What set the incident off (Google SRE workbook, table C-1; the last four are ours). */
public enum TriggerType implements Term {
    BINARY_PUSH,
    CONFIGURATION_PUSH,
    USER_BEHAVIOR_CHANGE,
    PROCESSING_PIPELINE,
    SERVICE_PROVIDER_CHANGE,
    PERFORMANCE_DECAY,
    CAPACITY_MANAGEMENT,
    HARDWARE,
    MAINTENANCE,
    EXPIRY,
    ATTACK,
    UNKNOWN;
}
