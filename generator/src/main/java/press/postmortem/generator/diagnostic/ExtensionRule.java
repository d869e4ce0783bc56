package press.postmortem.generator.diagnostic;

/** What is wrong with checks that are not built in: found by {@code lint}. */
public enum ExtensionRule implements Rule {
    CHECK_UNUSABLE(
            Level.ERROR,
            "A check on the plugin's class path can't be used: %1$s.",
            "A file META-INF/services/press.postmortem.generator.lint.spi.Check names public classes that implement Check"
                    + " and can be made without arguments. Correct it, or remove its jar from the plugin's dependencies."),
    RULE_TAKEN(
            Level.ERROR,
            "The check %1$s is not asked: %2$s has a rule '%3$s' already.",
            "Give the rule a name of its own, with the organisation's in front, as in acme-%3$s."),
    CHECK_FAILED(
            Level.ERROR,
            "The check %1$s stopped, and what it found is lost: %2$s.",
            "Tell whoever wrote the check, or remove its jar from the plugin's dependencies until it is corrected."),
    CHECK_ASTRAY(
            Level.ERROR,
            "The check %1$s speaks of '%2$s', which is no file of the content: %3$s",
            "Tell whoever wrote the check: a place comes from the source of a report or page, as in"
                    + " report.source().locate(offset).");

    private final Level level;
    private final String message;
    private final String hint;

    ExtensionRule(Level level, String message, String hint) {
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
