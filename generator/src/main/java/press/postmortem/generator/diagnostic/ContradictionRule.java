package press.postmortem.generator.diagnostic;

/** Where a report says one thing here and another there: found by {@code lint.contradiction}. */
public enum ContradictionRule implements Rule {
    WRONG_WEEKDAY(Level.WARNING, "%1$s was a %2$s, not a %3$s.", "Correct the day of the week, or the date.");

    private final Level level;
    private final String message;
    private final String hint;

    ContradictionRule(Level level, String message, String hint) {
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
