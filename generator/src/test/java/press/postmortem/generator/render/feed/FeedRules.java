package press.postmortem.generator.render.feed;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * The rules of the feed validator for what we write, under its names for them: RSS 2.0 and Atom, with the extensions that we
 * use. How far the two agree is asked in {@link FeedRulesTest}.
 *
 * @see <a href="https://github.com/w3c/feedvalidator">The feed validator</a>
 */
public final class FeedRules {
    /** Every rule that is asked here. */
    static final Set<String> NAMES = names("AttrNotBlank AtomLinkNotEmpty ContainsHTML ContainsRelRef "
            + "DuplicateAtomLink DuplicateElement DuplicateEntries ImplausibleDate InvalidFullLink "
            + "InvalidHttpGUID InvalidLanguage InvalidLink InvalidMIMEAttribute InvalidMIMEType "
            + "InvalidRFC2822Date InvalidRFC3339Date InvalidTAG InvalidTextType InvalidURN InvalidUUID "
            + "MissingAttribute MissingContentOrAlternate MissingDescription MissingElement MissingGuid "
            + "MissingHref MissingLink MissingSelf MissingTextualContent MissingTitle NotBlank SAXError "
            + "SecurityRisk SecurityRiskAttr UndefinedElement UnregisteredAtomLinkRel");

    private static final Set<String> TEXT_TYPES = Set.of("text", "html", "xhtml");
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Pattern RFC3339 = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");
    private static final Pattern RFC2822 = Pattern.compile(
            "((Mon|Tue|Wed|Thu|Fri|Sat|Sun), )? *[0-9]{1,2} +(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +[0-9]{2}([0-9]{2})?"
                    + " +[0-9]{2}:[0-9]{2}(:[0-9]{2})? *([+-][0-9]{4}|GMT|UT|UTC|EST|EDT|CST|CDT|MST|MDT|PST|PDT|[A-IK-Z])");
    private static final Pattern TAG_URI = Pattern.compile(
            "tag:([a-z0-9\\-._]+?@)?[a-z0-9.\\-]+?,[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?:[0-9a-zA-Z;/?:@&=+$.\\-_!~*'()%,#]*");
    private static final Pattern URN =
            Pattern.compile("urn:[a-zA-Z0-9][a-zA-Z0-9-]{1,31}:([a-zA-Z0-9()+,.:=@;$_!*'\\-]|%[0-9A-Fa-f]{2})+");
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9!#$&.+^_-]+/[A-Za-z0-9!#$&.+^_*-]+(\\s*;.*)?");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*|[xi]-[A-Za-z0-9-]+");
    private static final Pattern MARKUP = Pattern.compile("</?[a-zA-Z][^<>]*>|&(#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z]+);");

    private static final Set<String> RELATIONS =
            names("alternate current enclosure edit edit-media first hub last license next next-archive "
                    + "payment prev prev-archive previous related replies self service up via");
    private static final Set<String> HTML_ELEMENTS =
            names("a abbr acronym address area article aside audio b bdo big blockquote br button canvas "
                    + "caption center cite code col colgroup dd del details dfn dialog dir div dl dt em fieldset "
                    + "figure figcaption footer font form header h1 h2 h3 h4 h5 h6 hr i img input ins kbd label "
                    + "legend li map menu meter nav noscript ol optgroup option p pre progress q s samp section "
                    + "select small source span strike strong sub summary sup table tbody td textarea tfoot th "
                    + "thead time tr tt u ul var video mark rp rt ruby wbr bdi html head body");
    private static final Set<String> DANGEROUS =
            names("applet base embed frame frameset iframe link meta object param script style");
    private static final Set<String> HTML_ATTRIBUTES =
            names("abbr accept accesskey action align alt axis border cellpadding cellspacing char charoff "
                    + "charset checked cite class clear cols colspan color compact coords datetime dir disabled "
                    + "enctype face for frame headers height href hreflang hspace id ismap label lang longdesc "
                    + "maxlength media method multiple name nohref noshade nowrap prompt rel rev rows rowspan "
                    + "rules scope selected shape size span src start summary tabindex target title type usemap "
                    + "valign value vspace width xml:lang style bgcolor background open reversed");

    private static final Set<String> FEED_ONCE =
            Set.of("id", "title", "updated", "subtitle", "generator", "logo", "icon", "rights");
    private static final Set<String> ENTRY_ONCE =
            Set.of("id", "title", "updated", "published", "summary", "content", "rights", "source");
    private static final Set<String> CHANNEL_ONCE =
            names("title link description language copyright managingEditor webMaster pubDate lastBuildDate "
                    + "generator docs cloud ttl image textInput skipHours skipDays rating");
    private static final Set<String> ITEM_ONCE =
            names("title link description author comments enclosure guid pubDate source");

    private final Set<String> broken = new TreeSet<>();

    private FeedRules() {}

    /** The names of the rules that a feed breaks; sorted. */
    public static Set<String> brokenBy(String feed) {
        return brokenBy(feed.getBytes(StandardCharsets.UTF_8));
    }

    static Set<String> brokenBy(byte[] feed) {
        FeedRules rules = new FeedRules();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            rules.document(builder.parse(new ByteArrayInputStream(feed)));
        } catch (org.xml.sax.SAXException | java.io.IOException e) {
            rules.broken.add("SAXError");
        } catch (javax.xml.parsers.ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return rules.broken;
    }

    private void document(Document document) {
        Element root = document.getDocumentElement();
        if (is(root, ATOM, "feed")) {
            atomFeed(root);
        } else if (root.getNodeName().equals("rss")) {
            rss(root);
        }
    }

    private void check(boolean holds, String name) {
        if (!holds) {
            broken.add(name);
        }
    }

    // Atom

    private void atomFeed(Element feed) {
        children(feed, "id", "title", "updated").forEach(missing -> broken.add("MissingElement"));
        once(feed, ATOM, FEED_ONCE);
        known(feed, Set.of("author", "category", "contributor", "entry", "link"), FEED_ONCE);
        common(feed);
        List<Element> entries = elements(feed, ATOM, "entry");
        boolean authored = !elements(feed, ATOM, "author").isEmpty();
        Map<String, Set<String>> seen = new HashMap<>();
        for (Element entry : entries) {
            children(entry, "id", "title", "updated").forEach(missing -> broken.add("MissingElement"));
            once(entry, ATOM, ENTRY_ONCE);
            known(entry, Set.of("author", "category", "contributor", "link"), ENTRY_ONCE);
            common(entry);
            boolean sourced = elements(entry, ATOM, "source").stream()
                    .anyMatch(source -> !elements(source, ATOM, "author").isEmpty());
            check(authored || sourced || !elements(entry, ATOM, "author").isEmpty(), "MissingElement");
            boolean linked = elements(entry, ATOM, "link").stream().anyMatch(FeedRules::isAlternate);
            boolean content = !elements(entry, ATOM, "content").isEmpty();
            check(linked || content, "MissingContentOrAlternate");
            check(content || !elements(entry, ATOM, "summary").isEmpty(), "MissingTextualContent");
            String key = text(entry, ATOM, "id");
            check(
                    seen.computeIfAbsent(key, unseen -> new TreeSet<>()).add(text(entry, ATOM, "updated")),
                    "DuplicateEntries");
        }
        boolean self = elements(feed, ATOM, "link").stream()
                .anyMatch(link -> link.getAttribute("rel").equals("self"));
        check(self, "MissingSelf");
    }

    private static boolean isAlternate(Element link) {
        return !link.hasAttribute("rel") || link.getAttribute("rel").equals("alternate");
    }

    private List<String> children(Element parent, String... names) {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (elements(parent, ATOM, name).isEmpty()) {
                missing.add(name);
            }
        }
        return missing;
    }

    /** What feeds and entries have in common. */
    private void common(Element parent) {
        language(parent.getAttributeNS(XMLConstants.XML_NS_URI, "lang"));
        Set<String> alternates = new TreeSet<>();
        for (Element child : elements(parent)) {
            if (!ATOM.equals(child.getNamespaceURI())) {
                continue;
            }
            language(child.getAttributeNS(XMLConstants.XML_NS_URI, "lang"));
            switch (child.getLocalName()) {
                case "id" -> id(text(child));
                case "updated", "published" -> rfc3339(child.getTextContent());
                case "title", "subtitle", "summary", "rights" -> textConstruct(child);
                case "content" -> content(child);
                case "author", "contributor" -> person(child);
                case "link" -> {
                    link(child);
                    String kind = child.getAttribute("type") + " " + child.getAttribute("hreflang");
                    check(!isAlternate(child) || alternates.add(kind), "DuplicateAtomLink");
                }
                case "category" -> {
                    check(child.hasAttribute("term"), "MissingAttribute");
                    check(
                            !child.hasAttribute("term")
                                    || !child.getAttribute("term").isBlank(),
                            "NotBlank");
                    check(!MARKUP.matcher(child.getAttribute("label")).find(), "ContainsHTML");
                    check(!child.hasAttribute("scheme") || isFull(child.getAttribute("scheme")), "InvalidFullLink");
                }
                case "generator" -> {
                    check(!text(child).isEmpty(), "NotBlank");
                    check(!MARKUP.matcher(child.getTextContent()).find(), "ContainsHTML");
                    check(elements(child).isEmpty(), "UndefinedElement");
                }
                default -> {}
            }
        }
    }

    private void id(String id) {
        if (id.isEmpty()) {
            broken.add("NotBlank");
            broken.add("InvalidFullLink");
        } else if (id.startsWith("tag:")) {
            check(TAG_URI.matcher(id).matches(), "InvalidTAG");
        } else if (id.startsWith("urn:")) {
            check(URN.matcher(id).matches(), "InvalidURN");
            check(
                    !id.startsWith("urn:uuid:")
                            || UUID.matcher(id.substring("urn:uuid:".length())).matches(),
                    "InvalidUUID");
        } else {
            check(isFull(id), "InvalidFullLink");
            check(isFull(id), "InvalidLink");
        }
    }

    private void textConstruct(Element element) {
        type(element);
        String type = element.getAttribute("type");
        boolean blank = text(element).isEmpty() && elements(element).isEmpty();
        check(!blank || !Set.of("title", "subtitle").contains(element.getLocalName()), "NotBlank");
        switch (type) {
            case "html" -> escaped(element, false);
            case "xhtml" -> elements(element).forEach(this::xhtml);
            case "", "text" -> plain(element, element.getTextContent());
            default -> {
                broken.add("InvalidTextType");
                check(MEDIA_TYPE.matcher(type).matches(), "InvalidMIMEType");
                check(!text(element).isEmpty(), "NotBlank");
                escaped(element, false);
            }
        }
    }

    private void content(Element content) {
        type(content);
        String type = content.getAttribute("type");
        if (content.hasAttribute("src")) {
            link(content.getAttribute("src"));
            check(!TEXT_TYPES.contains(type), "InvalidMIMEType");
            check(elements(content).isEmpty(), "UndefinedElement");
            return;
        }
        switch (type) {
            case "html", "text/html" -> escaped(content, true);
            case "xhtml" -> elements(content).forEach(this::xhtml);
            case "", "text" -> plain(content, content.getTextContent());
            default -> check(MEDIA_TYPE.matcher(type).matches() && !type.startsWith("multipart/"), "InvalidMIMEType");
        }
    }

    private void type(Element element) {
        check(!element.hasAttribute("type") || !element.getAttribute("type").isBlank(), "AttrNotBlank");
    }

    private void escaped(Element element, boolean withLinks) {
        check(elements(element).isEmpty(), "UndefinedElement");
        html(element.getTextContent(), withLinks);
    }

    private void plain(Element element, String text) {
        check(elements(element).isEmpty(), "UndefinedElement");
        check(!MARKUP.matcher(text).find(), "ContainsHTML");
    }

    private void person(Element person) {
        check(elements(person, ATOM, "name").size() >= 1, "MissingElement");
        check(
                elements(person, ATOM, "name").stream()
                        .noneMatch(name -> text(name).isEmpty()),
                "NotBlank");
        check(
                elements(person, ATOM, "name").stream()
                        .noneMatch(name -> MARKUP.matcher(name.getTextContent()).find()),
                "ContainsHTML");
        once(person, ATOM, Set.of("name", "uri", "email"));
        known(person, Set.of("name", "uri", "email"), Set.of());
    }

    private void link(Element link) {
        check(link.hasAttribute("href"), "MissingHref");
        check(link.hasAttribute("href"), "MissingAttribute");
        if (link.hasAttribute("href")) {
            link(link.getAttribute("href"));
        }
        if (link.hasAttribute("rel")) {
            String rel = link.getAttribute("rel");
            check(!rel.isBlank(), "AttrNotBlank");
            check(RELATIONS.contains(rel) || rel.contains(":"), "UnregisteredAtomLinkRel");
        }
        check(
                !link.hasAttribute("type")
                        || MEDIA_TYPE.matcher(link.getAttribute("type")).matches(),
                "InvalidMIMEType");
        check(
                !link.hasAttribute("hreflang")
                        || LANGUAGE.matcher(link.getAttribute("hreflang")).matches(),
                "InvalidLanguage");
        check(!link.hasAttribute("title") || !link.getAttribute("title").isBlank(), "AttrNotBlank");
        check(!MARKUP.matcher(link.getAttribute("title")).find(), "ContainsHTML");
        check(text(link).isEmpty(), "AtomLinkNotEmpty");
    }

    private void rfc3339(String written) {
        String time = written.strip();
        if (!RFC3339.matcher(time).matches()) {
            broken.add("InvalidRFC3339Date");
            return;
        }
        try {
            Instant at = OffsetDateTime.parse(time).toInstant();
            check(!at.isBefore(FIRST), "ImplausibleDate");
        } catch (DateTimeException e) {
            broken.add("InvalidRFC3339Date");
        }
    }

    // RSS

    private void rss(Element rss) {
        check(!elements(rss, null, "channel").isEmpty(), "MissingElement");
        once(rss, null, Set.of("channel"));
        for (Element channel : elements(rss, null, "channel")) {
            check(has(channel, "title"), "MissingTitle");
            check(has(channel, "link"), "MissingLink");
            check(has(channel, "description"), "MissingDescription");
            once(channel, null, CHANNEL_ONCE);
            known(channel, Set.of("item", "category"), CHANNEL_ONCE);
            boolean self = elements(channel, ATOM, "link").stream()
                    .anyMatch(link -> link.getAttribute("rel").equals("self"));
            check(self, "MissingSelf");
            elements(channel, ATOM, "link").forEach(this::link);
            plain(channel);
            elements(channel, null, "item").forEach(this::item);
        }
    }

    private void item(Element item) {
        once(item, null, ITEM_ONCE);
        once(item, "http://purl.org/rss/1.0/modules/content/", Set.of("encoded"));
        known(item, Set.of("category"), ITEM_ONCE);
        plain(item);
        check(has(item, "guid"), "MissingGuid");
        for (Element guid : elements(item, null, "guid")) {
            boolean permalink = !guid.getAttribute("isPermaLink").equalsIgnoreCase("false");
            check(!permalink || isFull(text(guid)) && text(guid).startsWith("http"), "InvalidHttpGUID");
        }
        elements(item, null, "description").forEach(element -> html(element.getTextContent(), true));
        elements(item, "http://purl.org/rss/1.0/modules/content/", "encoded")
                .forEach(element -> html(element.getTextContent(), true));
        elements(item, ATOM, "updated").forEach(element -> rfc3339(element.getTextContent()));
        elements(item, "http://www.w3.org/1999/xhtml", "body").forEach(this::xhtml);
    }

    private void plain(Element parent) {
        for (Element child : elements(parent)) {
            if (child.getNamespaceURI() != null) {
                continue;
            }
            switch (child.getNodeName()) {
                case "title" -> {
                    check(!text(child).isEmpty(), "NotBlank");
                    check(!MARKUP.matcher(child.getTextContent()).find(), "ContainsHTML");
                }
                case "link" -> check(isFull(text(child)), "InvalidLink");
                case "pubDate", "lastBuildDate" -> rfc2822(text(child));
                case "category" -> {
                    check(!text(child).isEmpty(), "NotBlank");
                    check(!MARKUP.matcher(child.getTextContent()).find(), "ContainsHTML");
                }
                case "description" ->
                    check(
                            parent.getNodeName().equals("item")
                                    || !MARKUP.matcher(child.getTextContent()).find(),
                            "ContainsHTML");
                case "language" -> check(LANGUAGE.matcher(text(child)).matches(), "InvalidLanguage");
                default -> {}
            }
        }
    }

    private void rfc2822(String date) {
        if (!RFC2822.matcher(date).matches()) {
            broken.add("InvalidRFC2822Date");
            return;
        }
        if (date.matches("(?s).* [0-9]{4} .* ([+-][0-9]{4}|GMT)")) {
            try {
                String whole = date.replaceFirst(" ([0-9]{2}:[0-9]{2}) ", " $1:00 ");
                Instant at = DateTimeFormatter.RFC_1123_DATE_TIME.parse(whole, Instant::from);
                check(!at.isBefore(FIRST), "ImplausibleDate");
            } catch (DateTimeException e) {
                broken.add("InvalidRFC2822Date");
            }
        }
    }

    // what both have in common

    private void language(String tag) {
        check(tag.isEmpty() || LANGUAGE.matcher(tag).matches(), "InvalidLanguage");
    }

    private void link(String address) {
        try {
            URI uri = new URI(address);
            boolean web = Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
            check(!web || uri.getRawAuthority() != null, "InvalidLink");
        } catch (URISyntaxException e) {
            broken.add("InvalidLink");
        }
    }

    private static boolean isFull(String address) {
        try {
            URI uri = new URI(address);
            boolean web = Set.of("http", "https", "ftp")
                    .contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
            return uri.isAbsolute() && (!web || uri.getRawAuthority() != null);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void html(String html, boolean withLinks) {
        org.jsoup.nodes.Document parsed = Jsoup.parse(html);
        for (org.jsoup.nodes.Element element : parsed.getAllElements()) {
            if (element instanceof org.jsoup.nodes.Document) {
                continue;
            }
            markup(element.normalName());
            element.attributes().forEach(attribute -> attribute(attribute.getKey()));
            if (withLinks) {
                relative(element.attr("href"));
                relative(element.attr("src"));
            }
        }
    }

    private void relative(String address) {
        check(
                address.isBlank()
                        || address.startsWith("#")
                        || address.strip().matches("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*"),
                "ContainsRelRef");
    }

    private void markup(String name) {
        check(!DANGEROUS.contains(name), "SecurityRisk");
    }

    /** Stricter than the validator, which allows many styles. */
    private void attribute(String name) {
        if (name.equals("style")) {
            broken.add("DangerousStyleAttr");
        } else if (!name.startsWith("xmlns")) {
            check(!name.startsWith("on"), "SecurityRisk");
            check(HTML_ATTRIBUTES.contains(name), "SecurityRiskAttr");
        }
    }

    private void xhtml(Element element) {
        if ("http://www.w3.org/1999/xhtml".equals(element.getNamespaceURI())) {
            check(HTML_ELEMENTS.contains(element.getLocalName().toLowerCase(Locale.ROOT)), "SecurityRisk");
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Attr attribute = (Attr) attributes.item(i);
                attribute(attribute.getName().toLowerCase(Locale.ROOT));
            }
        }
        elements(element).forEach(this::xhtml);
    }

    private void once(Element parent, String namespace, Set<String> names) {
        names.forEach(name -> check(elements(parent, namespace, name).size() <= 1, "DuplicateElement"));
    }

    /** Elements of the feed's own namespace must be known; others may be anything. */
    private void known(Element parent, Set<String> some, Set<String> others) {
        String namespace = parent.getNamespaceURI();
        elements(parent).stream()
                .filter(child -> java.util.Objects.equals(namespace, child.getNamespaceURI()))
                .map(Node::getLocalName)
                .forEach(name -> check(some.contains(name) || others.contains(name), "UndefinedElement"));
    }

    private static Set<String> names(String list) {
        return Set.of(list.split(" "));
    }

    private static boolean has(Element parent, String name) {
        return !elements(parent, null, name).isEmpty();
    }

    private static String text(Element parent, String namespace, String name) {
        return elements(parent, namespace, name).stream()
                .findFirst()
                .map(FeedRules::text)
                .orElse("");
    }

    private static String text(Element element) {
        return element.getTextContent().strip();
    }

    private static List<Element> elements(Element parent, String namespace, String name) {
        return elements(parent).stream()
                .filter(child -> is(child, namespace, name))
                .toList();
    }

    private static boolean is(Element element, String namespace, String name) {
        return java.util.Objects.equals(namespace, element.getNamespaceURI())
                && element.getLocalName().equals(name);
    }

    private static List<Element> elements(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}
