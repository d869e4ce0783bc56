package press.postmortem.generator.render.feed;

import press.postmortem.generator.notation.XmlDocument;

/**
 * A {@link Feed} in Atom. Where it demands a time and none is known, {@link FeedTime#UNKNOWN} stands.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
 */
public final class Atom {
    private final XmlDocument xml = XmlDocument.create();

    private Atom() {}

    public static String write(Feed feed) {
        Atom atom = new Atom();
        atom.feed(feed);
        return atom.xml.toString();
    }

    private void feed(Feed feed) {
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language());
        xml.leaf("id", feed.id());
        xml.leaf("title", feed.title());
        xml.leaf("subtitle", feed.description());
        xml.leaf("updated", feed.updated().orElse(FeedTime.UNKNOWN).rfc3339());
        author(feed.author());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
        feed.self().ifPresent(self -> xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self));
        xml.leaf("generator", feed.generator());
        feed.entries().forEach(this::entry);
        xml.close();
    }

    private void entry(Entry entry) {
        entry.language().ifPresentOrElse(language -> xml.open("entry", "xml:lang", language), () -> xml.open("entry"));
        xml.leaf("id", entry.id());
        xml.leaf("title", entry.title());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.link());
        entry.published().map(FeedTime::rfc3339).ifPresent(date -> xml.leaf("published", date));
        xml.leaf("updated", entry.updated().orElse(FeedTime.UNKNOWN).rfc3339());
        entry.authors().forEach(this::author);
        entry.categories().forEach(this::category);
        entry.summary().ifPresent(text -> xml.leaf("summary", text));
        xml.leaf("content", entry.html(), "type", "html");
        xml.close();
    }

    private void author(String name) {
        xml.open("author").leaf("name", name).close();
    }

    private void category(Category category) {
        category.scheme()
                .ifPresentOrElse(
                        scheme -> xml.empty("category", "term", category.term(), "scheme", scheme),
                        () -> xml.empty("category", "term", category.term()));
    }
}
