package press.postmortem.generator.render.feed;

import java.util.List;
import press.postmortem.generator.notation.XmlDocument;

/**
 * A list of feeds in OPML 2.0. The type of each is {@code rss}, which is OPML's word for a feed in any format.
 *
 * @see <a href="http://opml.org/spec2.opml#subscriptionLists">OPML 2.0, subscription lists</a>
 */
public final class Opml {
    private final XmlDocument xml = XmlDocument.create();

    private Opml() {}

    public static String write(String title, List<Outline> outlines) {
        Opml opml = new Opml();
        opml.xml.open("opml", "version", "2.0");
        opml.xml.open("head").leaf("title", title).close();
        opml.xml.open("body");
        outlines.forEach(opml::outline);
        return opml.xml.close().close().toString();
    }

    private void outline(Outline outline) {
        String title = outline.title();
        outline.source()
                .ifPresentOrElse(
                        source -> xml.empty(
                                "outline",
                                "type",
                                "rss",
                                "text",
                                title,
                                "title",
                                title,
                                "xmlUrl",
                                source.feed(),
                                "htmlUrl",
                                source.page()),
                        () -> {
                            xml.open("outline", "text", title);
                            outline.parts().forEach(this::outline);
                            xml.close();
                        });
    }
}
