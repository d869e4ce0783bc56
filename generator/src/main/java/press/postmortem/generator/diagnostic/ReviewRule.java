package press.postmortem.generator.diagnostic;

/** What a reviewer would remark on: found by {@code lint}. */
public enum ReviewRule implements Rule {
    // lint: questions across files
    MISSING_IMAGE(
            Level.ERROR,
            "There is no picture '%1$s'.",
            "A path starts from the folder of this file; with a leading / it starts from the content folder.%2$s"),
    MISSING_LINK_TARGET(
            Level.ERROR,
            "There is no file '%1$s'.",
            "A path starts from the folder of this file; with a leading / it starts from the content folder.%2$s"),
    MISSING_ANCHOR(
            Level.ERROR,
            "There is no heading '#%1$s' in %2$s.",
            "An anchor is the heading in lower case with - for blanks, or what stands in {#…} behind it.%3$s"),
    PATH_LEAVES_CONTENT(
            Level.ERROR,
            "The path '%1$s' leaves the content folder.",
            "Copy what it refers to into the content folder, or write its whole address, https://…"),
    UNKNOWN_ROOTED_PATH(
            Level.WARNING,
            "There is no '%1$s' in the content folder, which is where a path with a leading / starts.",
            "If another part of your web site has it, write the whole address, https://…; until then the page has its"
                    + " text alone."),
    UNKNOWN_RELATED_REPORT(
            Level.WARNING,
            "There is no report '%1$s'.",
            "A related report is named by its id: what its front matter says, else the name of its file or folder.%2$s"),
    UNKNOWN_SERVICE(
            Level.WARNING,
            "There is no service '%1$s' in site.yaml.",
            "Add it to the services there, or correct the name here.%2$s"),
    UNKNOWN_PERSON(
            Level.NOTE,
            "There is no '%1$s' among the people of site.yaml.",
            "Add them to the people there, or correct the name here.%2$s"),
    NO_DATE(
            Level.WARNING,
            "The report has no date, so that it comes last in every list.",
            "Write date: YYYY-MM-DD into its front matter, or begin the file's name with the date.");

    private final Level level;
    private final String message;
    private final String hint;

    ReviewRule(Level level, String message, String hint) {
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
