package press.postmortem.generator.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import press.postmortem.generator.diagnostic.SourceFile;

/** What a browser would run of a drawing or page that somebody else made. */
final class Scripts {
    private static final List<String> XML = List.of(".svg", ".xml", ".xhtml", ".xht");
    private static final List<String> HTML = List.of(".html", ".htm");
    private static final Set<String> ELEMENTS = Set.of("script", "iframe", "frame", "object", "embed");

    /** In a list of values, each may be one; a browser passes over blanks. */
    private static final Pattern ADDRESS = Pattern.compile("(?:^|.*;)javascript:.*");

    /** A style sheet may make other elements of those that are there, an entity stand for some, and a list add attributes. */
    private static final Pattern MAKES_ELEMENTS =
            Pattern.compile("(?i)<\\?xml-stylesheet\\b|<!ATTLIST\\b|<!ENTITY\\b[^\"'<>]*(?:\"[^\"]*MARKUP|'[^']*MARKUP)"
                    .replace("MARKUP", "(?:<|&#0*(?:60|38);|&#x0*(?:3c|26);|javascript)"));

    /** A tag whose name another one interrupts; jsoup takes its time for names that are made of thousands of them. */
    private static final Pattern UNFINISHED = Pattern.compile("<(?=/?[A-Za-z][^\\s<>/]*<)");

    /** Elements of any other XML are none that a browser knows. */
    private static final Pattern KNOWN = Pattern.compile("www\\.w3\\.org/(?:1999/xhtml|2000/svg)");

    private Scripts() {}

    /** The first of them, as a clause; empty where there is none, or where the file is neither drawing nor page by its name. */
    static Optional<String> in(SourceFile file) {
        String path = file.path().toLowerCase(Locale.ROOT);
        boolean xml = XML.stream().anyMatch(path::endsWith);
        if (!xml && HTML.stream().noneMatch(path::endsWith)) {
            return Optional.empty();
        }
        if (xml && MAKES_ELEMENTS.matcher(file.text()).find()) {
            return Optional.of("what it says it makes of itself");
        }
        String text = UNFINISHED.matcher(file.text()).replaceAll("&lt;");
        Document document = Jsoup.parse(text, "", xml ? Parser.xmlParser() : Parser.htmlParser());
        return xml && !path.endsWith(".svg") && !isKnown(document)
                ? Optional.empty()
                : document.getAllElements().stream()
                        .flatMap(element -> of(element).stream())
                        .findFirst();
    }

    private static boolean isKnown(Document document) {
        return document.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .anyMatch(attribute -> KNOWN.matcher(attribute.getValue()).find());
    }

    private static Optional<String> of(Element element) {
        String name = element.normalName();
        String local = name.substring(name.indexOf(':') + 1);
        return ELEMENTS.contains(local)
                ? Optional.of("<" + local + ">")
                : element.attributes().asList().stream()
                        .filter(Scripts::runs)
                        .findFirst()
                        .map(attribute -> "the attribute '" + attribute.getKey() + "' of <" + local + ">");
    }

    private static boolean runs(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        return name.startsWith("on") && name.length() > 2
                || ADDRESS.matcher(value).matches();
    }
}
