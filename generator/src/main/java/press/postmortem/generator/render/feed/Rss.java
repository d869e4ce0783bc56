package press.postmortem.generator.render.feed;

import press.postmortem.generator.notation.XmlDocument;

/**
 * A {@link Feed} in RSS 2.0. An entry's last change, for which RSS has no word, stands in Atom's.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
public final class Rss {
    private final XmlDocument xml = XmlDocument.create();

    private Rss() {}

    public static String write(Feed feed) {
        Rss rss = new Rss();
        rss.channel(feed);
        return rss.xml.toString();
    }

    private void channel(Feed feed) {
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("channel");
        xml.leaf("title", feed.title());
        xml.leaf("link", feed.home());
        xml.leaf("description", feed.description());
        xml.leaf("language", feed.language());
        feed.updated().map(FeedTime::rfc822).ifPresent(date -> xml.leaf("lastBuildDate", date));
        xml.leaf("generator", feed.generator());
        feed.self()
                .ifPresent(self -> xml.empty("atom:link", "href", self, "rel", "self", "type", "application/rss+xml"));
        feed.entries().forEach(this::item);
        xml.close().close();
    }

    private void item(Entry entry) {
        xml.open("item");
        xml.leaf("title", entry.title());
        xml.leaf("link", entry.link());
        xml.leaf("guid", entry.id(), "isPermaLink", "false");
        entry.published().map(FeedTime::rfc822).ifPresent(date -> xml.leaf("pubDate", date));
        entry.updated()
                .filter(date -> !entry.published().equals(entry.updated()))
                .map(FeedTime::rfc3339)
                .ifPresent(date -> xml.leaf("atom:updated", date));
        entry.authors().forEach(name -> xml.leaf("dc:creator", name));
        entry.categories().forEach(this::category);
        // readers take it for HTML
        entry.summary()
                .map(text -> text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .ifPresent(text -> xml.leaf("description", text));
        xml.leaf("content:encoded", entry.html());
        xml.close();
    }

    private void category(Category category) {
        category.scheme()
                .ifPresentOrElse(
                        scheme -> xml.leaf("category", category.term(), "domain", scheme),
                        () -> xml.leaf("category", category.term()));
    }
}
