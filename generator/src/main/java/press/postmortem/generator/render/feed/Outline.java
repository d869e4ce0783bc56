package press.postmortem.generator.render.feed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A feed in a list of feeds, or what several of them stand under.
 *
 * @param source where the feed is; empty for a mere heading
 */
public record Outline(String title, Optional<Source> source, List<Outline> parts) {
    public Outline {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        parts = List.copyOf(parts);
    }

    public static Outline of(String title, String feed, String page) {
        return new Outline(title, Optional.of(new Source(feed, page)), List.of());
    }

    public static Outline under(String title, List<Outline> parts) {
        return new Outline(title, Optional.empty(), parts);
    }

    /**
     * @param feed its address
     * @param page the address of the page that tells the same
     */
    public record Source(String feed, String page) {}
}
