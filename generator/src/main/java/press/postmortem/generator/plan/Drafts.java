package press.postmortem.generator.plan;

/** What becomes of reports that are not ready to be read. */
public enum Drafts {
    /** Nobody reads them. */
    LEFT_OUT,
    /** Their author does, on pages that say what they are. */
    SHOWN
}
