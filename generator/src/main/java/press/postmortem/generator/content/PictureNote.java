package press.postmortem.generator.content;

import java.util.Objects;

/**
 * Something that a picture or film says of itself, beside what it shows; or a file that is packed into another one.
 *
 * @param name what the value is, as the format calls it: {@code Artist}, {@code dc:creator}; of a packed file, its own
 */
public record PictureNote(Kind kind, String name, String value) {
    /** What can be learnt from it. */
    public enum Kind {
        /** Where it was taken; the value is no nearer than ten kilometres. */
        POSITION,
        /** Who made or owns it. */
        PERSON,
        /** On which machine it was made, and with which camera of all of its kind. */
        MACHINE,
        /** Any other text. */
        TEXT
    }

    public PictureNote {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
    }
}
