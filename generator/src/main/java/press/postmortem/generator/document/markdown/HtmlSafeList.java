package press.postmortem.generator.document.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import press.postmortem.generator.document.text.Characters;

/**
 * What of an author's HTML reaches a page. The tags named here do, with the attributes named here and no others: no
 * {@code class}, no {@code style}, nothing that runs. Of all other tags the content stays and the tag goes; of
 * {@link #DROPPED} ones the content goes too.
 */
final class HtmlSafeList {
    /** Tags whose content is no text for readers. */
    static final Set<String> DROPPED = Set.of("script", "style", "svg");

    /** Tags that show something of another address: a link to it stands in their place. */
    static final Set<String> EMBEDDED = Set.of("iframe", "video", "audio", "embed", "object", "frame");

    /** Tags inside of which a browser reads no markup; here their content is read like any other. */
    private static final Set<String> RAW = Set.of(
            "script",
            "style",
            "iframe",
            "noembed",
            "noframes",
            "xmp",
            "plaintext",
            "textarea",
            "title",
            "select",
            "option",
            "optgroup",
            "noscript",
            "template",
            "svg",
            "math",
            "object",
            "applet",
            "canvas",
            "video",
            "audio",
            "frameset",
            "frame",
            "head",
            "html",
            "body",
            "form",
            "button",
            "listing",
            "image",
            "marquee");

    private static final Set<String> RUNNING = Set.of(
            "kbd", "sub", "sup", "small", "mark", "abbr", "cite", "q", "dfn", "var", "samp", "time", "ins", "u", "ruby",
            "rb", "rt", "rp", "wbr", "bdi", "bdo", "data");

    private static final Set<String> BLOCKS = Set.of("details", "summary", "figure", "figcaption");

    private static final Set<String> TABLES = Set.of("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td");

    /** Block tags that mean nothing on a page of another design, and those that have a record of their own. */
    private static final Set<String> OTHER_BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "dd",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "search",
            "section",
            "ul");

    private static final Set<String> OTHER_RUNNING = Set.of(
            "a",
            "acronym",
            "area",
            "b",
            "base",
            "basefont",
            "bgsound",
            "big",
            "blink",
            "br",
            "code",
            "col",
            "colgroup",
            "datalist",
            "del",
            "dialog",
            "em",
            "embed",
            "font",
            "i",
            "img",
            "input",
            "keygen",
            "label",
            "link",
            "map",
            "meta",
            "meter",
            "nobr",
            "output",
            "param",
            "picture",
            "progress",
            "s",
            "slot",
            "source",
            "span",
            "strike",
            "strong",
            "track",
            "tt");

    private static final Map<String, List<String>> ATTRIBUTES = Map.of(
            "details", List.of("open"),
            "abbr", List.of("title"),
            "dfn", List.of("title"),
            "time", List.of("datetime"),
            "bdo", List.of("dir"),
            "bdi", List.of("dir"),
            "th", List.of("colspan", "rowspan"),
            "td", List.of("colspan", "rowspan"),
            "img", List.of("width", "height"));

    private static final int LONGEST_NUMBER = 4;

    private HtmlSafeList() {}

    static boolean isRunning(String tag) {
        return RUNNING.contains(tag);
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag) || TABLES.contains(tag) || OTHER_BLOCKS.contains(tag);
    }

    static boolean keepsBlock(String tag) {
        return BLOCKS.contains(tag) || TABLES.contains(tag);
    }

    static boolean isRaw(String tag) {
        return RAW.contains(tag);
    }

    /** Whether there is such a tag in HTML at all, allowed or not. */
    static boolean isKnown(String tag) {
        return isBlock(tag) || isRunning(tag) || isRaw(tag) || OTHER_RUNNING.contains(tag);
    }

    /** The attributes of an element that may stand on a page, in a fixed order. */
    static Map<String, String> attributes(Element element) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : ATTRIBUTES.getOrDefault(element.normalName(), List.of())) {
            if (element.hasAttr(name) && allows(name, element.attr(name))) {
                kept.put(name, Characters.presentable(element.attr(name)));
            }
        }
        return kept;
    }

    private static boolean allows(String name, String value) {
        return switch (name) {
            case "colspan", "rowspan", "width", "height" -> isNumber(value);
            case "dir" -> Set.of("ltr", "rtl", "auto").contains(value);
            default -> true;
        };
    }

    static boolean isNumber(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST_NUMBER
                && value.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
