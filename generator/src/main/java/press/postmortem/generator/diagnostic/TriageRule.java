package press.postmortem.generator.diagnostic;

/** What is wrong with what a site says about the checks themselves: found by {@code triage}. */
public enum TriageRule implements Rule {
    UNKNOWN_RULE(Level.ERROR, "There is no rule '%1$s'.", "%2$s");

    private final Level level;
    private final String message;
    private final String hint;

    TriageRule(Level level, String message, String hint) {
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
