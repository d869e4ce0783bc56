package press.postmortem.generator.incident;

/** What an action does against the next incident (Lueder and Beyer, "Postmortem Action Items"). */
public enum ActionType implements Term {
    PREVENT,
    MITIGATE,
    DETECT,
    REPAIR,
    INVESTIGATE,
    PROCESS,
    OTHER;
}
