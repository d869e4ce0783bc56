package press.postmortem.generator.diagnostic;

/** What is wrong with what a site says about the checks themselves: found by {@code triage}. */
public enum TriageRule implements Rule {
    UNKNOWN_RULE(Level.ERROR, "There is no rule '%1$s'.", "%2$s"),
    UNALTERABLE_RULE(
            Level.ERROR,
            "What '%1$s' says always counts, as there can be no site without its remedy.",
            "Remove the rule from the levels."),
    UNKNOWN_FOLDER(Level.WARNING, "There is no folder '%1$s' in the content.", "%2$s"),
    ALLOWANCE_EXPIRED(
            Level.WARNING,
            "This value was allowed until %1$s, so it counts as a leak again.",
            "Take it out of the reports, or write a later day behind 'until'."),
    SILENCE_WITHOUT_RULE(
            Level.ERROR,
            "This comment does not say what it silences.",
            "Write postmortem-ignore RULE: reason; the rule is what stands in brackets in its message."),
    SILENCE_WITHOUT_REASON(
            Level.ERROR,
            "Nothing says why '%1$s' is silenced, so it is not.",
            "Write a colon and the reason behind it, for whoever reads this next."),
    UNUSED_SILENCE(
            Level.WARNING,
            "There is nothing here for '%1$s' to be silenced.",
            "Remove the rule from the comment. A comment silences its own line; alone on its line, what stands below it."),
    UNREADABLE_BASELINE(
            Level.ERROR,
            "This line is none of a baseline.",
            "Take it out, or make the file anew: mvn postmortem:baseline -Dpostmortem.baseline=accept"),
    BASELINE_WITHOUT_SALT(
            Level.ERROR,
            "The baseline has no line 'salt: …', so that nothing in it can be recognised.",
            "Put the line back as it was, or make the file anew: mvn postmortem:baseline -Dpostmortem.baseline=accept"),
    STALE_BASELINE(
            Level.NOTE,
            "Findings in the baseline that are no longer there: %1$s.",
            "Take them out, so that they can't come back unseen: mvn postmortem:baseline");

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
