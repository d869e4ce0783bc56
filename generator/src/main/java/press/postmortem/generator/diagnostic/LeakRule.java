package press.postmortem.generator.diagnostic;

/** What must not leave the house: found by {@code lint.leak}, and by {@code proof} in what is published. */
public enum LeakRule implements Rule {
    LEAKED_SECRET(
            Level.ERROR,
            "This looks like %1$s: %2$s",
            "Revoke it first, for it is in the history of the repository; then write [redacted] in its place, or put"
                    + " {redact}…{/redact} around it."),
    LEAKED_PRIVATE_KEY(
            Level.ERROR,
            "This looks like %1$s.",
            "Replace the key first, for it is in the history of the repository; then write [redacted] in its place, or put"
                    + " {redact}…{/redact} around it."),
    LEAKED_PASSWORD(
            Level.ERROR,
            "This looks like %1$s: %2$s",
            "Change the password first, for it is in the history of the repository; then write [redacted] in its place, or"
                    + " put {redact}…{/redact} around it."),
    LEAKED_ADDRESS(
            Level.WARNING,
            "%2$s is %1$s.",
            "Write what it is the address of, or one of 192.0.2.0/24 or 2001:db8::/32 in its place; where readers need it,"
                    + " list it in site.yaml below checks: leaks: allow."),
    INTERNAL_ADDRESS(
            Level.NOTE,
            "%2$s is %1$s.",
            "Write what it is the address of, unless readers need the number to follow the story."),
    LEAKED_MAIL(
            Level.WARNING,
            "%2$s is %1$s.",
            "Name the person or the team; where mail is welcome, list the domain in site.yaml below checks: leaks: mail_domains."),
    INTERNAL_HOST(
            Level.WARNING,
            "%2$s is %1$s.",
            "Write what the machine does, as in 'the database'; its name tells how the network is built."),
    LEAKED_IDENTIFIER(
            Level.WARNING,
            "This looks like %1$s: %2$s",
            "Write how many were affected and how, and [redacted] in its place, or put {redact}…{/redact} around it."),
    PRIVATE_NAME(
            Level.ERROR,
            "This is %1$s: %2$s",
            "Write what the person did here, as in 'the engineer on call', or put {redact}…{/redact} around the name; site.yaml"
                    + " says that it is private."),

    // what is published beside the pages: found by proof
    LEAKED_POSITION(
            Level.ERROR,
            "This picture says where it was taken (%1$s): near %2$s.",
            "Strip it, for example with 'exiftool -all= -tagsfromfile @ -orientation FILE', or export it without metadata."),
    LEAKED_IMAGE_METADATA(
            Level.WARNING,
            "This picture says of itself what no reader needs: %1$s.",
            "Strip it, for example with 'exiftool -all= -tagsfromfile @ -orientation FILE', or export it without metadata."),
    LEAKED_USER_FOLDER(
            Level.WARNING,
            "This names a folder on somebody's computer: %1$s",
            "Export the file without the notes of its editor (as 'Plain SVG', for example), or remove the path."),
    UNREAD_ASSET(
            Level.WARNING,
            "This file is published, and nobody looked for secrets in %1$s.",
            "Shorten it, or look through it yourself."),
    LEAK_IN_OUTPUT(
            Level.ERROR,
            "The file %3$s would publish %1$s, which no source says as such: %2$s",
            "Look for its parts in the sources: entities, markup or encoding may hide it there. Then write [redacted] in its"
                    + " place, or put {redact}…{/redact} around it.");

    private final Level level;
    private final String message;
    private final String hint;

    LeakRule(Level level, String message, String hint) {
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
