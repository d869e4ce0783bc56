package press.postmortem.generator.extract.facts;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Where a fact stands.
 *
 * @param words the key of front matter, or the label at the head of the body; empty for the other places
 * @param offset of the value in the report's file; empty where it stands in no place of it
 */
public record Origin(Place place, String words, OptionalInt offset) {
    public Origin {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(offset, "offset");
    }

    /** What a fact can be read from. */
    public enum Place {
        FRONT_MATTER,
        /** The heading that is the report's title. */
        HEADING,
        /** A labelled line at the head of the body. */
        HEAD,
        /** A labelled line of the section on the impact. */
        IMPACT,
        FILE_NAME,
        /** {@code site.yaml} */
        SITE
    }
}
