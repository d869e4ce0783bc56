package press.postmortem.generator.document;

import java.util.Objects;

/**
 * What an author wrote for readers of the source alone.
 *
 * @param kind which language it is a comment of
 * @param text what is said, without the marks around it
 * @param start where its first mark stands in its {@code SourceFile}
 * @param end one past its last character
 */
public record Comment(Kind kind, String text, int start, int end) {
    public Comment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** The language that a comment is written in. */
    public enum Kind {
        /** {@code <!-- … -->} in a body. */
        HTML,
        /** {@code # …} in YAML or TOML, up to the end of its line. */
        METADATA
    }
}
