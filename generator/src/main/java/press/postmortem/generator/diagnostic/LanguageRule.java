package press.postmortem.generator.diagnostic;

/** Words that blame people or hide systems: found by {@code lint.language}; off unless asked for. */
public enum LanguageRule implements Rule {
    BLAMING_LANGUAGE(Level.OFF, "'%1$s' %2$s.", "%3$s");

    private final Level level;
    private final String message;
    private final String hint;

    LanguageRule(Level level, String message, String hint) {
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
