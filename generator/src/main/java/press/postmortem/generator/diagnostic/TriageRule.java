package press.postmortem.generator.diagnostic;

/** What is wrong with what a site says about the checks themselves: found by {@code triage}. */
public enum TriageRule implements Rule {
    UNKNOWN_RULE(Level.ERROR, "There is no rule '%1$s'.", "%2$s"),
    UNALTERABLE_RULE(
            Level.ERROR,
            "What '%1$s' says always counts, as there can be no site without its remedy.",
            "Remove the rule from the levels."),
    ALLOWANCE_EXPIRED(
            Level.WARNING,
            "This value was allowed until %1$s, so it counts as a leak again.",
            "Take it out of the reports, or write a later day behind 'until'.");

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
