package press.postmortem.generator.incident;

import java.util.Objects;

/**
 * A place where a page points to something.
 *
 * @param target as the author wrote it, decoded
 * @param shown whether it is shown in place, as a picture is, and not only linked to
 * @param offset where it stands in its source file
 */
public record Mention(String target, boolean shown, int offset) {
    public Mention {
        Objects.requireNonNull(target, "target");
    }
}
