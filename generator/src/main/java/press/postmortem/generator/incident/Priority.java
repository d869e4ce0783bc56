package press.postmortem.generator.incident;

/** How pressing an action is; P0 to P3 are read as these. */
public enum Priority implements Term {
    URGENT,
    HIGH,
    MEDIUM,
    LOW;
}
