package press.postmortem.generator.render.feed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a feed tells.
 *
 * @param id a URI that stays the same whatever else of it changes
 * @param title in plain text
 * @param updated when it last changed; never before it was published
 * @param language of its own, a BCP 47 tag; empty where it is the feed's
 * @param summary in plain text
 * @param html all of it; nothing in it can run
 */
public record Entry(
        String id,
        String link,
        String title,
        Optional<FeedTime> published,
        Optional<FeedTime> updated,
        List<String> authors,
        List<Category> categories,
        Optional<String> language,
        Optional<String> summary,
        String html) {
    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(updated, "updated");
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(html, "html");
    }
}
