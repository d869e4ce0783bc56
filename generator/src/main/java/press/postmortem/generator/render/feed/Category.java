package press.postmortem.generator.render.feed;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that an entry is about: a tag, a service, a severity.
 *
 * @param scheme the address of all of its kind
 */
public record Category(String term, Optional<String> scheme) {
    public Category {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(scheme, "scheme");
    }
}
