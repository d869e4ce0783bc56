package press.postmortem.generator.diagnostic;

/** How much a diagnostic weighs. */
public enum Level {
    ERROR,
    WARNING,
    /** Worth knowing; never refuses a build. */
    NOTE;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
