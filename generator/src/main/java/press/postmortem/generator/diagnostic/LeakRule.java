package press.postmortem.generator.diagnostic;

/** What must not leave the house: found by {@code lint.leak}. */
public enum LeakRule implements Rule {
    LEAKED_SECRET(
            Level.ERROR,
            "This looks like %1$s: %2$s",
            "Revoke it first, for it is in the history of the repository; then write [redacted] in its place.");

    private final Level level;
    private final String message;
    private final String hint;

    LeakRule(Level level, String message, String hint) {
        this.level = level;
        this.message = message;
        this.hint = hint;
    }

    @Override
    public String id() {
        return Rule.idOf(this);
    }

    @Override
    public Level level() {
        return level;
    }

    @Override
    public String message() {
        return message;
    }

    @Override
    public String hint() {
        return hint;
    }
}
