package press.postmortem.generator.diagnostic;

/** Where a report says one thing here and another there: found by {@code lint.contradiction}. */
public enum ContradictionRule implements Rule {
    // days and clocks
    WRONG_WEEKDAY(Level.WARNING, "%1$s was a %2$s, not a %3$s.", "Correct the day of the week, or the date."),
    IMPOSSIBLE_TIME(
            Level.WARNING,
            "'%1$s' is no time: %2$s.",
            "Correct it; until then this row has another time than you mean, or none."),
    IMPOSSIBLE_DUE_DATE(
            Level.WARNING,
            "'%1$s' is no day: %2$s.",
            "Correct it; until then nothing is known to be due on a day here."),
    CLOCKS_DISAGREE(
            Level.WARNING,
            "%1$s and %2$s are not the same moment: the second is %3$s.",
            "Correct one of the two clocks, or the name of its zone."),
    STRAY_DATE(
            Level.WARNING,
            "This event is on %1$s, but the one above it (line %2$s) is on %3$s and the one below it (line %4$s) on %5$s.",
            "Correct the date; two digits are easily swapped."),
    FAR_DATE(
            Level.WARNING,
            "This report tells of %1$s, which is %2$s years after the last day of all the others, %3$s.",
            "Correct the date, a digit of which may be wrong; the site takes its own day from the others."),
    DAY_CONTRADICTION(
            Level.WARNING,
            "This says %1$s, but the timeline has %2$s on %3$s (line %4$s).",
            "Correct the date here or there."),
    DATE_BEFORE_TEXT(
            Level.WARNING,
            "The report's date is %1$s, but all that it tells happened on %2$s or later (line %3$s).",
            "Correct the date, or say in the text what happened on that day."),
    CLOCK_CONTRADICTION(
            Level.WARNING,
            "This says %1$s, but the timeline has %2$s in %3$s (line %4$s): %5$s apart.",
            "Write both on the same clock, or name the zone here."),

    // how long it took
    FIGURE_CONTRADICTION(
            Level.WARNING,
            "'%1$s' is %2$s on line %6$s, but no two times that it can mean are so far apart: those that come nearest, %3$s"
                    + " and %4$s, are %5$s apart.",
            "Correct the figure or the times. Where only some hours count, say which, in brackets behind the figure."),
    LENGTH_CONTRADICTION(
            Level.WARNING,
            "This says %1$s, but the times that come nearest, %2$s (line %3$s) and %4$s (line %5$s), are %6$s apart.",
            "Correct the text or the times, or say which part of the incident took so long."),
    INTERVAL_CONTRADICTION(
            Level.WARNING, "This says %1$s, but from %2$s it was %3$s.", "Correct the duration or one of the times."),

    // what happened
    MILESTONE_CONTRADICTION(
            Level.WARNING,
            "'%1$s' is at %2$s here, but at %3$s on line %4$s.",
            "Correct one of them, or say what the later one is."),
    WRONG_COUNT(
            Level.WARNING, "This announces %1$s, but the list below it has %2$s.", "Correct the number, or the list.");

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
