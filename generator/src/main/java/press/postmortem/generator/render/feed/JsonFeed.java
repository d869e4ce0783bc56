package press.postmortem.generator.render.feed;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;

/**
 * A {@link Feed} in JSON Feed 1.1, in which what is not known is left out.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
public final class JsonFeed {
    private JsonFeed() {}

    public static String write(Feed feed) {
        Json.Members head = Json.object()
                .with("version", "https://jsonfeed.org/version/1.1")
                .with("title", feed.title())
                .with("home_page_url", feed.home());
        Json.Members all = known(head, "feed_url", feed.self())
                .with("description", feed.description())
                .with("language", feed.language())
                .with("authors", authors(List.of(feed.author())))
                .with(
                        "items",
                        new Json.Many(
                                feed.entries().stream().map(JsonFeed::item).toList()));
        return JsonWriter.write(all);
    }

    private static Json item(Entry entry) {
        Json.Members item =
                Json.object().with("id", entry.id()).with("url", entry.link()).with("title", entry.title());
        item = known(item, "language", entry.language());
        item = known(item, "summary", entry.summary());
        item = known(item, "date_published", entry.published().map(FeedTime::rfc3339));
        item = known(item, "date_modified", entry.updated().map(FeedTime::rfc3339));
        item = entry.authors().isEmpty() ? item : item.with("authors", authors(entry.authors()));
        item = entry.categories().isEmpty() ? item : item.with("tags", tags(entry.categories()));
        return item.with("content_html", entry.html());
    }

    private static Json authors(List<String> names) {
        return new Json.Many(names.stream()
                .<Json>map(name -> Json.object().with("name", name))
                .toList());
    }

    private static Json tags(List<Category> categories) {
        return Json.texts(categories.stream().map(Category::term).distinct().toList());
    }

    private static Json.Members known(Json.Members members, String name, Optional<String> text) {
        return text.map(value -> members.with(name, value)).orElse(members);
    }
}
