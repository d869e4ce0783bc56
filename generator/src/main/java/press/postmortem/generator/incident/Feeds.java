package press.postmortem.generator.incident;

import java.util.Objects;
import java.util.Optional;

/**
 * What {@code site.yaml} says of feeds ({@code feed}).
 *
 * @param items how many reports one holds at most
 * @param id what is in all ids of this site's feeds and calendar, and in no other site's
 */
public record Feeds(int items, Optional<String> id) {
    public Feeds {
        Objects.requireNonNull(id, "id");
    }

    /** What holds where nothing is said. */
    public static Feeds standard() {
        return new Feeds(20, Optional.empty());
    }
}
