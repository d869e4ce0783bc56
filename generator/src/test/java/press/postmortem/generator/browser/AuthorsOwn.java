package press.postmortem.generator.browser;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Elements;

/**
 * What of a report's page is its author's own: the title, the summary, the text, and timeline and actions as tables of what the
 * author told of them, all with the markup that Markdown has for it. Everything else was made of it: answers and figures, the
 * drawing, clocks in UTC and since the start, ages, names of phases and key moments, captions, places to link to, what other
 * reports say, classes, roles and what machines read of a time.
 */
final class AuthorsOwn {
    private static final String MADE =
            "figure.drawing, .zones, .turn, .box:not(.fix), .notes > .meta, .notes a[href*=fnref], .anchor,"
                    + " caption, .group, .u, .since, .ms, .swatch, .vh, .under, .log th > a, .log th > .meta, .log td:has(~ .said),"
                    + " .actions .n, [id^=section:], .factors dt, .extra dt";
    private static final String MADE_AROUND =
            "time, .none, .evidence, .lessons, .st, .factors, .factors *, .extra, .extra *,"
                    + " .actions th > b, .actions th > b > a, :is(h2, h3, h4, h5, h6)[id] > a:only-child[href^=#]";
    private static final Set<String> MARKDOWN_HAS = Set.of("href", "src", "alt", "title", "start", "align");

    private AuthorsOwn() {}

    /** @param page of a report, in the theme that is the default; it is left as it was */
    static String html(Document page) {
        Document own = page.clone();
        own.outputSettings().prettyPrint(false);
        own.select(MADE).remove();
        own.select(MADE_AROUND).forEach(Node::unwrap);
        Elements pieces = own.select(".head h1, .head .stand, .text");
        pieces.select("*").forEach(AuthorsOwn::strip);
        return pieces.outerHtml();
    }

    private static void strip(Element element) {
        element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(key -> !MARKDOWN_HAS.contains(key))
                .filter(key -> !element.is("code[class], input"))
                .toList()
                .forEach(element::removeAttr);
    }
}
