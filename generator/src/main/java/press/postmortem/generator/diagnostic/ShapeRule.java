package press.postmortem.generator.diagnostic;

/** What a report lacks that its reader needs: found by {@code lint.shape}. */
public enum ShapeRule implements Rule {
    // facts that the report of a severe incident must have
    MISSING_SUMMARY(
            Level.WARNING,
            "The report of a %1$s incident needs a summary.",
            "Write one or two sentences under 'summary' in the front matter, or begin the text with them."),
    MISSING_IMPACT(
            Level.WARNING,
            "The report of a %1$s incident needs to state its impact.",
            "Write 'impact' into the front matter, as in impact: major, or a section with the heading Impact."),
    MISSING_START(
            Level.WARNING,
            "The report of a %1$s incident needs the time at which its impact began.",
            "Write it into the front matter, as in times: {started: 2024-03-01 10:42}, or mark the event of the timeline,"
                    + " as in **Impact starts**"),
    MISSING_END(
            Level.WARNING,
            "The report of a %1$s incident needs the time at which its impact ended.",
            "Write it into the front matter, as in times: {mitigated: 2024-03-01 11:30}, or mark the event of the timeline,"
                    + " as in **Impact ends**"),
    MISSING_PREVENTION(
            Level.WARNING,
            "The report of a %1$s incident needs an action against the next one that has an owner and a due date.",
            "Give at least one action the type 'prevent', an owner, and a day on which it is due."),

    // text
    EMPTY_SECTION(
            Level.NOTE, "There is nothing below the heading '%1$s'.", "Write the section, or delete its heading."),
    LEFT_OVER_PLACEHOLDER(
            Level.WARNING, "'%1$s' stands for something that was never filled in.", "Fill it in, or delete it."),
    LEFT_OVER_GUIDANCE(
            Level.NOTE,
            "'%1$s' tells the author what to write here; readers see it too.",
            "Delete what the template says; a template can say it in comments, <!-- so -->, which are not published."),
    SKIPPED_HEADING_LEVEL(
            Level.NOTE,
            "A heading of level %1$s follows one of level %2$s.",
            "Go down one level at a time; people who listen to the page find their way by the levels."),
    UNTELLING_TITLE(
            Level.NOTE,
            "The title '%1$s' does not say what happened.",
            "Name what failed and how it was felt, as in: Night boats sold every bunk twice."),

    // pictures
    MISSING_ALT_TEXT(
            Level.NOTE,
            "The picture '%1$s' has no text in its place.",
            "Say what it shows to those who can't see it: ![What the picture shows](%1$s)"),
    UNTELLING_ALT_TEXT(
            Level.NOTE,
            "'%1$s', the text in the place of the picture, does not say what it shows.",
            "Say what it shows to those who can't see it: ![What the picture shows](%2$s)"),

    // times
    MILESTONES_OUT_OF_ORDER(
            Level.WARNING,
            "'%1$s' is %2$s, which is before '%3$s', %4$s.",
            "Correct one of the two; every figure that is counted from them is wrong until then."),
    EVENT_OUT_OF_ORDER(
            Level.NOTE,
            "This event is out of order: its time is %1$s, and that of the event %2$s is %3$s.",
            "Correct the time or its day, or move the event; the timeline is shown in your order."),
    TIMELINE_WITHOUT_ZONE(
            Level.NOTE,
            "No zone is known for the times of this timeline.",
            "Write 'timezone' into the front matter or into site.yaml, as in timezone: Europe/Paris, or UTC into the heading; letters"
                    + " such as BST can mean several zones."),

    // actions
    ACTION_WITHOUT_OWNER(
            Level.NOTE,
            "Open actions of this report without an owner: %1$s of %2$s.",
            "What everybody owns nobody does: name one person or team for each.%3$s"),
    ACTION_WITHOUT_DUE_DATE(
            Level.NOTE,
            "Open actions of this report without a due date: %1$s of %2$s.",
            "Name a day for each, even one that is far away.%3$s"),
    OVERDUE_ACTION(
            Level.NOTE,
            "This action was due on %1$s and is not marked as done.",
            "Mark it as done if it is, or agree on another day."),
    OVERDUE_PREVENTION(
            Level.WARNING,
            "This action was to prevent another %2$s incident; it was due on %1$s and is not marked as done.",
            "Mark it as done if it is, or agree on another day."),
    DONE_WITHOUT_DATE(
            Level.NOTE,
            "Actions of this report that were due on a day and are done, while nothing says since when: %1$s.",
            "Write the day, as in done: 2024-03-15, so that readers can tell whether the promise was kept in time."),
    REPEATED_ACTION(
            Level.NOTE,
            "This action says the same as the one on line %1$s.",
            "Keep one of the two; they are counted as two promises.");

    private final Level level;
    private final String message;
    private final String hint;

    ShapeRule(Level level, String message, String hint) {
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
