package press.postmortem.generator.diagnostic;

/** What can be wrong in the files: found by {@code content}, {@code document} and {@code extract}. */
public enum ReadingRule implements Rule {
    // content: reading the folder
    CONTENT_MISSING(
            Level.ERROR,
            "There is no content folder %1$s.",
            "Create it, or point postmortem.content at the folder that holds your postmortems."),
    CONTENT_NOT_A_FOLDER(
            Level.ERROR,
            "The content %1$s is a file, not a folder.",
            "Point postmortem.content at the folder that holds your postmortems."),
    CONTENT_EMPTY(
            Level.ERROR,
            "There is no Markdown file in the content folder %1$s.",
            "Write a first postmortem there, such as 2024-03-01-what-happened.md, or point postmortem.content at another"
                    + " folder."),
    SYMBOLIC_LINK(
            Level.WARNING,
            "This is a symbolic link, and links are never followed.",
            "Put the file or folder itself here; what it points to is not published."),
    HISTORY_UNREADABLE(
            Level.NOTE,
            "Git does not tell when the files here were changed: %1$s.",
            "Fetch the whole history, as in 'git fetch --unshallow' or 'fetch-depth: 0', or leave postmortem.git out."),
    SPECIAL_FILE(
            Level.WARNING,
            "This is neither a file nor a folder, so it is left out.",
            "Remove it from the content folder."),
    NOT_UTF8(
            Level.ERROR,
            "The file is not UTF-8: byte %1$s does not belong there; %2$s.",
            "Save it as UTF-8 in your editor."),
    NUL_CHARACTER(
            Level.ERROR,
            "There is a NUL character (byte 0) here.",
            "Delete it; if the file is full of them, it is no text file: give it another extension."),
    EMPTY_FILE(Level.ERROR, "The file is empty.", "Write the report, or delete the file."),
    FILE_TOO_LARGE(
            Level.ERROR,
            "The file is larger than %1$s MB, so it is not read.",
            "Split it, or move logs into files of their own that the report links to."),
    TWO_INTRODUCTIONS(
            Level.WARNING, "%1$s introduces the home page already, so %2$s is left out.", "Keep one of the two."),

    // content: what is redacted in place
    REDACTION_OPEN(
            Level.ERROR,
            "The redaction that begins here never ends.",
            "Write {/redact} where it ends; to show the word itself, write \\{redact}. Until then all up to the end of the"
                    + " paragraph counts as redacted."),
    REDACTION_NOT_OPENED(
            Level.ERROR,
            "A redaction ends here that begins nowhere.",
            "Write {redact} where it begins; to show the word itself, write \\{/redact}. Until then all of the line up to here"
                    + " counts as redacted."),

    // content: the report that somebody asks for
    FILE_OUTSIDE_CONTENT(
            Level.ERROR,
            "This does not lie in the content folder %1$s.",
            "Name a report of that folder, or point postmortem.content at the folder that holds this one."),
    FILE_NO_REPORT(Level.ERROR, "There is no report of this name in the content.", "%1$s"),

    // document: front matter
    FRONT_MATTER_OPEN(
            Level.ERROR,
            "The front matter that begins here never ends.",
            "Put a line %1$s after its last key. Until then it is shown as text."),
    FRONT_MATTER_TOO_LONG(
            Level.ERROR,
            "The YAML is longer than %1$s characters, and none of it is read.",
            "Move long texts into the body."),
    HIDDEN_CHARACTER(
            Level.ERROR,
            "The character %1$s can't be seen, but can change what is read.",
            "Delete it; it often comes along when text is pasted from a web page or a word processor."),
    YAML_SYNTAX(
            Level.ERROR, "This is not valid YAML: %1$s.", "Check the indentation and the quotes around this place."),
    YAML_COLON(
            Level.ERROR,
            "A colon followed by a blank starts a new value in the middle of this one.",
            "Put the whole value in quotes, as in title: \"Outage: the database\", or check the indentation."),
    YAML_TAB(Level.ERROR, "A tab stands where YAML takes blanks only.", "Indent with blanks."),
    YAML_QUOTE(
            Level.ERROR,
            "The quote that is opened here is never closed.",
            "Close it. A quote within double quotes is written \\\", one within single quotes ''."),
    YAML_START(Level.ERROR, "A value can't begin with %1$s.", "Put the value in quotes."),
    YAML_NO_COLON(
            Level.ERROR,
            "This line is neither a key with a colon nor part of the value above it.",
            "Write key: value, or indent the line if it belongs to the line above."),
    YAML_INDENT(
            Level.ERROR,
            "This line doesn't line up with the lines above it.",
            "Indent all keys of one level, or all items of one list, by the same number of blanks; text behind a closing quote is a mistake too."),
    YAML_BRACKET(
            Level.ERROR,
            "The bracket that is opened here is not closed, or something stands in it that needs quotes.",
            "Close it, put commas between the values, and quote values that hold brackets, commas or colons."),
    YAML_UNREADABLE(
            Level.ERROR,
            "This YAML can't be read.",
            "It may be nested too deep, or hold numbers or tags that make no sense; write it plainly."),
    YAML_NOT_A_MAPPING(
            Level.ERROR,
            "This is not made of keys and values.",
            "Write a key, a colon, a blank and a value on each line, as in title: Rain in the data centre."),
    YAML_KEY_NOT_TEXT(Level.ERROR, "A key must be a word, not a list or a mapping.", "Write key: value."),
    YAML_ANCHOR(
            Level.ERROR,
            "Anchors such as &%1$s, and references to them, are not read here.",
            "Write the value out at each place."),
    YAML_TAG(
            Level.WARNING,
            "Tags such as !!str have no meaning here.",
            "Delete the tag; every value is read as it is written."),
    TOML_SYNTAX(
            Level.ERROR,
            "This is not valid TOML: %1$s.",
            "Write key = \"text\", or use YAML between lines ---; the line is left out until then."),
    DUPLICATE_KEY(
            Level.ERROR,
            "The key '%1$s' was given on line %2$s already.",
            "Keep one of the two; until then the first counts."),

    // document: Markdown
    BODY_TOO_LONG(
            Level.ERROR,
            "The text is longer than %1$s characters, so that it is shown without any formatting.",
            "Split it, or move logs into files of their own."),
    MARKDOWN_TOO_COMPLEX(
            Level.ERROR,
            "From here on the text could not be read as Markdown in reasonable time, so that it is shown without formatting.",
            "Look for very long runs of brackets, backslashes, stars or quote marks, and put them in a code block."),
    NESTED_TOO_DEEP(
            Level.WARNING,
            "Quotes, lists or emphasis stand in each other more than %1$s deep; what is deeper is shown as written.",
            "Put it in a code block if it is a log, or flatten it."),
    TABLE_TOO_RAGGED(
            Level.WARNING,
            "The rows of this table differ so much in length that it would need more than %1$s empty cells; it is shown as written.",
            "Give all rows as many cells."),
    REFERENCES_TOO_LONG(
            Level.WARNING,
            "The targets of the reference links have come to more text than the file itself; from here on they are left out.",
            "Use shorter targets."),
    UNSAFE_LINK(
            Level.WARNING,
            "A link to '%1$s' is not published; its text stays.",
            "Links lead to http, https, mailto, tel and ftp addresses, to files of the content, and to headings."),
    UNSAFE_PICTURE(
            Level.WARNING,
            "The picture '%1$s' is not published.",
            "Pictures come from files of the content, or from http and https addresses."),
    HTML_DROPPED(
            Level.WARNING,
            "The HTML element <%1$s> is not published.",
            "Say it in Markdown, or put it in a code block if readers are to see it as text."),
    HTML_EMBEDDED(
            Level.WARNING,
            "The page embedded by <%1$s> is not published; a link to it stands in its place.",
            "Replace it by a link or a picture."),
    FOREIGN_TAG(
            Level.WARNING,
            "The tag %1$s of another site generator means nothing here and is left out.",
            "Say it in Markdown."),
    HTML_COMMENT_OPEN(
            Level.WARNING, "The comment that is opened here is never closed; its text is shown.", "Close it with -->."),

    // extract: facts
    UNKNOWN_KEY(Level.WARNING, "There is no key '%1$s' in %2$s.", "%3$s"),
    MISSING_KEY(Level.ERROR, "There is no '%2$s' in %1$s, and it needs one.", "Write, for example, %2$s: %3$s"),
    WRONG_TYPE(Level.ERROR, "'%1$s' should be %2$s, but this is %3$s.", "Write, for example, %1$s: %4$s"),
    UNKNOWN_WORD(Level.ERROR, "There is no %1$s '%2$s'.", "%3$s"),
    INVALID_PATTERN(
            Level.ERROR,
            "'%1$s' is no pattern: %2$s.",
            "Write a regular expression in RE2 syntax, as in \"cust-[0-9]{6}\"; \\ goes before a character that stands for"
                    + " itself."),
    UNKNOWN_SEVERITY(
            Level.ERROR,
            "There is no severity '%1$s'.",
            "Write one of %2$s; a site may name its own under 'severities' in site.yaml."),
    UNKNOWN_ZONE(Level.ERROR, "There is no time zone '%1$s'.", "%2$s"),
    IMPOSSIBLE_DATE(Level.ERROR, "There is no day %1$s.", "%2$s"),
    UNREADABLE_DATE(Level.ERROR, "'%1$s' is not one day.", "Write year-month-day, as in 2022-12-13."),
    UNREADABLE_TIME(
            Level.ERROR,
            "'%1$s' is not a time.",
            "Write it as in 2022-12-13 or 2022-12-13 18:52; a time alone is taken to be on the incident's day."),
    UNREADABLE_DURATION(
            Level.WARNING,
            "It can't be told how long '%1$s' is.",
            "Write it with its units, as in 2 h 15 min; a remark may follow in brackets."),
    AMBIGUOUS_ZONE(
            Level.WARNING,
            "'%1$s' is the name of several time zones, so that this time has none.",
            "Write the offset, as in 18:52+01:00, or name a place under 'timezone', as in timezone: Europe/Paris"),
    UNSAFE_ID(
            Level.WARNING,
            "The id '%1$s' can't be part of a path, so it becomes '%2$s'.",
            "Make it of letters from A to Z, digits and hyphens."),
    UNTITLED(
            Level.WARNING,
            "There is no title here, so the file's name has to do: '%1$s'.",
            "Add a title to the front matter, or begin the text with a heading: # What happened"),
    LISTED_TWICE(Level.ERROR, "%1$s '%2$s' is listed twice.", "Keep one of the two."),
    DATE_CONTRADICTION(
            Level.WARNING, "The date is %1$s, but %2$s says %3$s.", "Correct one of them; until then %1$s counts."),
    NAME_CONTRADICTION(
            Level.NOTE,
            "The file's name begins with %1$s, but the report's date is %2$s.",
            "Correct one of them; %2$s counts. A name may have the day of the publication, up to a month later."),
    TIME_CONTRADICTION(
            Level.WARNING,
            "This event is marked as '%1$s' at %2$s, but the key times say %3$s.",
            "Correct one of them; until then the key times count."),
    DUE_BEFORE_INCIDENT(
            Level.ERROR,
            "This action is due on %1$s, before the incident on %2$s.",
            "Correct 'due', or the incident's date."),
    DONE_BEFORE_INCIDENT(
            Level.ERROR,
            "This action was done on %1$s, before the incident on %2$s.",
            "Correct 'done', or the incident's date; what was there before is no promise."),
    DONE_BUT_OPEN(
            Level.WARNING,
            "This action was done on %1$s, but its status is '%2$s'.",
            "Write status: done, or remove 'done'."),

    // extract: timelines of the text
    UNREAD_TIMELINE(
            Level.NOTE,
            "No event was recognised below '%1$s'.",
            "Begin each row or item with its time, as in '- 14:05 The pump stops', so that readers see when it was."),
    UNDECIDED_DATE(
            Level.WARNING,
            "'%1$s' can be read with the day first or with the month first, and nothing in this file tells which.",
            "Write year-month-day, as in 2022-12-03.");

    private final Level level;
    private final String message;
    private final String hint;

    ReadingRule(Level level, String message, String hint) {
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
