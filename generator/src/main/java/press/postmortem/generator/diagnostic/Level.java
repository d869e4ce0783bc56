package press.postmortem.generator.diagnostic;

/** How much a diagnostic weighs. */
public enum Level {
    ERROR,
    WARNING;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
