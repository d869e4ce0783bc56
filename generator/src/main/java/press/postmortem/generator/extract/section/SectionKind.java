package press.postmortem.generator.extract.section;

/** What a section of a report can be about, as far as it matters here. */
public enum SectionKind {
    TIMELINE,
    ACTIONS,
    WELL,
    POORLY,
    LUCKY,
    /** Nothing that a title tells. */
    OTHER
}
