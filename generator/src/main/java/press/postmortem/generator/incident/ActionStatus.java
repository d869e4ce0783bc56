package press.postmortem.generator.incident;

/** Where an action stands; {@link #UNKNOWN} where nothing was said. */
public enum ActionStatus implements Term {
    OPEN,
    IN_PROGRESS,
    BLOCKED,
    DONE,
    WONT_DO,
    SUPERSEDED,
    FAILED,
    UNKNOWN;

    /** Whether somebody still owes this action. */
    public boolean isOpen() {
        return this == OPEN || this == IN_PROGRESS || this == BLOCKED || this == UNKNOWN;
    }
}
