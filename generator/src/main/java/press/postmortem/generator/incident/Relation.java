package press.postmortem.generator.incident;

/** How one report relates to another. */
public enum Relation implements Term {
    DUPLICATE_OF,
    FOLLOWS,
    SAME_CAUSE,
    RECURRENCE_OF;
}
