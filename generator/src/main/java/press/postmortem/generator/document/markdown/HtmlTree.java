package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import press.postmortem.generator.diagnostic.ReadingRule;

/**
 * A run of siblings of which some are HTML, parsed as one piece of HTML in which an empty element stands for each of the
 * others. So {@code <details>} may open in one block and close in another.
 */
final class HtmlTree {
    private static final String PLACEHOLDER = "press-placeholder";
    /** Goes before the names of tags that would make the parser read no markup behind them. */
    private static final String DISARMED = "x-";

    private final MarkdownContext context;
    private final List<Part> parts;
    private final Set<String> closed = new HashSet<>();
    private final StringBuilder html = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();

    /** Either a piece of HTML, or a sibling that is none. */
    sealed interface Part {
        record Html(HtmlText text) implements Part {}

        record Sibling(int offset) implements Part {}
    }

    private HtmlTree(MarkdownContext context, List<Part> parts) {
        this.context = context;
        this.parts = parts;
    }

    /** The parsed nodes; empty where a sibling got lost in broken HTML. */
    static Parsed parse(MarkdownContext context, List<Part> parts) {
        return new HtmlTree(context, parts).parse();
    }

    /** @param offsets where each character that was parsed stands in the source */
    record Parsed(List<Node> nodes, List<Integer> offsets) {
        int offset(Node node) {
            int position = node.sourceRange().isTracked() ? node.sourceRange().startPos() : -1;
            return position >= 0 && position < offsets.size() ? offsets.get(position) : -1;
        }
    }

    /** Which sibling the node stands for, or -1. */
    static int sibling(Node node) {
        return node.nameIs(PLACEHOLDER) ? Integer.parseInt(node.attr("n")) : -1;
    }

    /** The name that the author gave the tag, lower case. */
    static String name(Element element) {
        String name = element.normalName();
        return name.startsWith(DISARMED) ? name.substring(DISARMED.length()) : name;
    }

    private Parsed parse() {
        parts.forEach(this::findClosed);
        int siblings = 0;
        for (Part part : parts) {
            if (part instanceof Part.Html raw) {
                append(raw.text());
            } else if (part instanceof Part.Sibling sibling) {
                append("<" + PLACEHOLDER + " n=" + siblings + "></" + PLACEHOLDER + ">", sibling.offset());
                siblings++;
            }
        }
        List<Node> nodes =
                Parser.htmlParser().setTrackPosition(true).parseFragmentInput(html.toString(), new Element("div"), "");
        return new Parsed(isWhole(nodes, siblings) ? nodes : List.of(), offsets);
    }

    private static boolean isWhole(List<Node> nodes, int siblings) {
        List<Integer> found = new ArrayList<>();
        nodes.forEach(node -> node.traverse((each, depth) -> {
            if (sibling(each) >= 0) {
                found.add(sibling(each));
            }
        }));
        return found.size() == siblings && new HashSet<>(found).size() == siblings;
    }

    private void append(String markup, int offset) {
        html.append(markup);
        for (int i = 0; i < markup.length(); i++) {
            offsets.add(offset);
        }
    }

    private void findClosed(Part part) {
        if (part instanceof Part.Html raw) {
            String text = raw.text().text();
            for (int i = text.indexOf("</"); i >= 0; i = text.indexOf("</", i + 2)) {
                closed.add(tagName(text, i + 2));
            }
        }
    }

    private void append(HtmlText raw) {
        String text = withoutOpenComment(raw);
        for (int i = 0; i < text.length(); i++) {
            int offset = raw.offsets()[i];
            char c = text.charAt(i);
            if (c != '<') {
                append(String.valueOf(c), offset);
                continue;
            }
            boolean closing = text.startsWith("</", i);
            String name = tagName(text, i + (closing ? 2 : 1));
            if (isOwnWord(text, i, name, closing) || !closing && !name.isEmpty() && !hasEnd(text, i)) {
                append("&lt;", offset);
            } else {
                append(closing ? "</" : "<", offset);
                append(isDisarmed(name) ? DISARMED : "", offset);
                i += closing ? 1 : 0;
            }
        }
    }

    /**
     * Whether a tag ends before the next one begins. One with a forgotten {@code >} or quote would swallow the words behind it, as
     * {@code <p class="a>} does: a quote's end further on does not count behind the end of a tag.
     */
    private static boolean hasEnd(String text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) != '>' && text.charAt(at) != '<') {
            char c = text.charAt(at);
            boolean quote = (c == '"' || c == '\'') && isBehindEquals(text, at);
            int end = quote ? text.indexOf(c, at + 1) : at;
            if (end < 0 || quote && endsTag(text, at + 1, end)) {
                return false;
            }
            at = end + 1;
        }
        return at < text.length() && text.charAt(at) == '>';
    }

    private static boolean isBehindEquals(String text, int at) {
        int before = at - 1;
        while (before > 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return before >= 0 && text.charAt(before) == '=';
    }

    /** Whether a tag's end stands in a value, and behind it another tag begins there. */
    private static boolean endsTag(String text, int from, int to) {
        String value = text.substring(from, to);
        int end = value.indexOf('>');
        int next = value.indexOf('<');
        return end >= 0 && next > end;
    }

    private static boolean isDisarmed(String name) {
        return HtmlSafeList.isRaw(name) || name.equals(PLACEHOLDER);
    }

    /** {@code <your-host>}, {@code <END OF OUTAGE>}: brackets around words that are no tag of HTML and that nothing closes. */
    private boolean isOwnWord(String text, int start, String name, boolean closing) {
        return !closing
                && !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && !HtmlSafeList.isKnown(name)
                && !closed.contains(name)
                && holdsWordsOnly(text, start + 1 + name.length());
    }

    private static boolean holdsWordsOnly(String text, int start) {
        int end = start;
        while (end < text.length() && "=\"'/<>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.startsWith(">", end);
    }

    /** A comment that nothing ends hides the rest of the file; its words are shown instead. */
    private String withoutOpenComment(HtmlText raw) {
        String text = raw.text();
        int open = text.lastIndexOf("<!--");
        if (open < 0 || text.indexOf("-->", open + 2) >= 0 || text.startsWith("<!-->", open)) {
            return text.replace("<![CDATA[", "         ").replace("]]>", "   ");
        }
        context.findings().add(ReadingRule.HTML_COMMENT_OPEN, raw.offsets()[open]);
        return text.substring(0, open) + "    " + text.substring(open + 4);
    }

    private static String tagName(String text, int start) {
        Predicate<Character> mayStand = c -> !Character.isWhitespace(c) && "/><=\"'".indexOf(c) < 0;
        int end = start;
        while (end < text.length() && mayStand.test(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
