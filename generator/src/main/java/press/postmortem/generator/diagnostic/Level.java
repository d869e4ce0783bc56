package press.postmortem.generator.diagnostic;

/** How much a diagnostic weighs. */
public enum Level {
    ERROR,
    WARNING,
    /** Worth knowing; never refuses a build. */
    NOTE,
    /** Not told at all. */
    OFF;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
