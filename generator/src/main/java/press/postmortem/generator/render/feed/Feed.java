package press.postmortem.generator.render.feed;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What can be subscribed to, whatever it is written in.
 *
 * @param id a URI that stays the same when the site moves
 * @param home the address of the page that tells the same
 * @param self the feed's own address; empty where it is not known
 * @param author who speaks where an entry names nobody
 * @param language a BCP 47 tag
 * @param generator the product that wrote it
 * @param entries newest first
 */
public record Feed(
        String id,
        String title,
        String description,
        String home,
        Optional<String> self,
        String author,
        String language,
        String generator,
        List<Entry> entries) {
    public Feed {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(home, "home");
        Objects.requireNonNull(self, "self");
        Objects.requireNonNull(author, "author");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(generator, "generator");
        entries = List.copyOf(entries);
    }

    /** The last change to any entry of which a day is known. */
    public Optional<FeedTime> updated() {
        return entries.stream().flatMap(entry -> entry.updated().stream()).max(Comparator.naturalOrder());
    }
}
