package press.postmortem.generator.diagnostic;

import java.util.Locale;

/**
 * Everything the generator can complain about, with its words, so that the messages can be read and reviewed as prose. The
 * constant's name in kebab case is the rule's stable name. {@code %1$s}, {@code %2$s} … are the arguments of the
 * {@link Diagnostic}; a message names what is wrong, a hint what to do.
 */
public enum Rule {
    // content: reading the folder
    CONTENT_MISSING(
            Level.ERROR,
            "There is no content folder %1$s.",
            "Create it, or point postmortem.content at the folder that holds your postmortems."),

    // document: front matter
    YAML_SYNTAX(
            Level.ERROR,
            "This is not valid YAML: %1$s.",
            "Check indentation and quotes; a value that holds a colon followed by a space needs quotes."),

    // extract: facts
    UNKNOWN_KEY(Level.WARNING, "There is no key '%1$s'.", "%2$s"),

    // write: the output folder
    OUTPUT_FOREIGN(
            Level.ERROR,
            "The output folder %1$s holds files that were not written by Postmortem Press.",
            "Choose an empty folder for postmortem.output, or delete this one yourself.");

    private final Level level;
    private final String message;
    private final String hint;

    Rule(Level level, String message, String hint) {
        this.level = level;
        this.message = message;
        this.hint = hint;
    }

    /** The stable name, as in {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Level level() {
        return level;
    }

    String message() {
        return message;
    }

    String hint() {
        return hint;
    }
}
