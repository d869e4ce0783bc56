package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.text.Characters;
import press.postmortem.generator.document.text.RedactionMarks;
import press.postmortem.generator.document.text.SafeUrl;
import press.postmortem.generator.document.text.Snippet;

/** HTML in running text → {@link Inline}s, as far as {@link HtmlSafeList} allows. */
final class HtmlInlines {
    private final MarkdownContext context;
    private HtmlTree.Parsed parsed;
    private List<Inline> siblings = List.of();
    private int lastOffset;
    private int depth;
    private boolean inLink;

    HtmlInlines(MarkdownContext context) {
        this.context = context;
    }

    /** @param inlines what the siblings among the parts are, in their order */
    List<Inline> weave(List<HtmlTree.Part> parts, List<Inline> inlines) {
        siblings = inlines;
        parsed = HtmlTree.parse(context, parts);
        return parsed.nodes().isEmpty() ? inlines : InlineEdges.trimmed(convert(parsed.nodes()));
    }

    /** Nodes of a tree in which no sibling stands. */
    List<Inline> convert(HtmlTree.Parsed tree, List<Node> nodes, int offset) {
        parsed = tree;
        lastOffset = offset;
        return InlineEdges.trimmed(convert(nodes));
    }

    private List<Inline> convert(List<Node> nodes) {
        List<Inline> out = new ArrayList<>();
        depth++;
        if (depth > MarkdownBlocks.DEEPEST) {
            nodes.forEach(node -> appendFlat(node, out));
        } else {
            nodes.forEach(node -> append(node, out));
        }
        depth--;
        return merged(out);
    }

    /** Everything in a node without any nesting: what is too deep keeps its words. */
    private void appendFlat(Node node, List<Inline> out) {
        node.traverse((each, level) -> {
            if (HtmlTree.sibling(each) >= 0) {
                out.add(siblings.get(HtmlTree.sibling(each)));
            } else if (each instanceof TextNode text) {
                appendText(text, out);
            }
        });
    }

    private void append(Node node, List<Inline> out) {
        int offset = offset(node);
        if (node instanceof TextNode text) {
            appendText(text, out);
        } else if (HtmlTree.sibling(node) >= 0) {
            out.add(siblings.get(HtmlTree.sibling(node)));
        } else if (node instanceof Element element) {
            appendElement(element, HtmlTree.name(element), offset, out);
        }
    }

    private void appendElement(Element element, String name, int offset, List<Inline> out) {
        switch (name) {
            case "b", "strong" -> out.add(new Inline.Strong(convert(element.childNodes()), offset));
            case "i", "em" -> out.add(new Inline.Emphasis(convert(element.childNodes()), offset));
            case "s", "strike", "del" -> out.add(new Inline.Strikethrough(convert(element.childNodes()), offset));
            case "code", "tt" -> appendCode(element, offset, out);
            case "a" -> appendLink(element, offset, out);
            case "img", "image" -> appendImage(element, offset, out);
            case "br" -> out.add(new Inline.HardBreak(offset));
            default -> appendOther(element, name, offset, out);
        }
    }

    private void appendOther(Element element, String name, int offset, List<Inline> out) {
        if (HtmlSafeList.isRunning(name)) {
            Map<String, String> attributes = HtmlSafeList.attributes(element);
            out.add(new Inline.Element(name, attributes, convert(element.childNodes()), offset));
        } else if (HtmlSafeList.EMBEDDED.contains(name) && !address(element).isEmpty()) {
            appendEmbedded(element, name, offset, out);
        } else if (HtmlSafeList.DROPPED.contains(name)) {
            appendDropped(element, name, offset, out);
        } else if (HtmlSafeList.isBlock(name)) {
            appendOnLinesOfItsOwn(element, offset, out);
        } else if (name.equals("span") && element.hasAttr("id")) {
            appendAnchor(element, element.attr("id"), offset, out);
        } else {
            element.childNodes().forEach(child -> append(child, out));
        }
    }

    private void appendText(TextNode node, List<Inline> out) {
        String text = Characters.presentable(node.getWholeText());
        int offset = offset(node);
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            addText(text.substring(start, end).stripTrailing(), offset + start, out);
            if (!out.isEmpty() && !out.get(out.size() - 1).isBreak()) {
                out.add(new Inline.SoftBreak(offset + end));
            }
            start = end + 1;
        }
        String rest = text.substring(start);
        addText(start > 0 ? rest.stripLeading() : rest, offset + start, out);
    }

    private static void addText(String text, int offset, List<Inline> out) {
        String oneLine = HtmlWhitespace.collapse(text);
        if (!oneLine.isEmpty()) {
            out.add(new Inline.Text(oneLine, offset));
        }
    }

    private void appendCode(Element element, int offset, List<Inline> out) {
        boolean plain = element.childNodes().stream().allMatch(TextNode.class::isInstance);
        if (plain) {
            out.add(new Inline.Code(Characters.presentable(element.text()), offset));
            return;
        }
        List<Inline> content = convert(element.childNodes());
        boolean textOnly = content.stream().allMatch(Inline.Text.class::isInstance);
        out.add(
                textOnly
                        ? new Inline.Code(Inline.plainText(content), offset)
                        : new Inline.Element("samp", Map.of(), content, offset));
    }

    private void appendLink(Element element, int offset, List<Inline> out) {
        String name = element.hasAttr("id") ? element.attr("id") : element.attr("name");
        Optional<String> target = inLink || !element.hasAttr("href") || isSelfLink(element)
                ? Optional.empty()
                : target(element.attr("href"), SafeUrl::link, ReadingRule.UNSAFE_LINK, offset);
        if (target.isEmpty()) {
            appendAnchor(element, name, offset, out);
            return;
        }
        inLink = true;
        List<Inline> content = convert(element.childNodes());
        inLink = false;
        String title = Characters.presentable(element.attr("title"));
        out.add(new Inline.Link(target.get(), title, content, false, offset));
    }

    /** Whether it is there to be pointed at alone: it leads to a place on its own page, and nobody sees it. */
    private static boolean isSelfLink(Element element) {
        return element.attr("href").startsWith("#") && !element.hasText() && element.selectFirst("img, image") == null;
    }

    /** A place that links can point at, where the author named one that is not named yet. */
    private void appendAnchor(Element element, String id, int offset, List<Inline> out) {
        List<Inline> content = convert(element.childNodes());
        if (context.ids().take(id)) {
            out.add(new Inline.Element("span", Map.of("id", id), content, offset));
        } else {
            out.addAll(content);
        }
    }

    private void appendImage(Element element, int offset, List<Inline> out) {
        String alternative = Characters.presentable(element.attr("alt"));
        Optional<String> target = target(element.attr("src"), SafeUrl::picture, ReadingRule.UNSAFE_PICTURE, offset);
        if (target.isPresent()) {
            String title = Characters.presentable(element.attr("title"));
            Map<String, String> attributes = new LinkedHashMap<>(HtmlSafeList.attributes(element));
            out.add(new Inline.Image(target.get(), alternative, title, attributes, offset));
        } else if (!alternative.isEmpty()) {
            out.add(new Inline.Text(alternative, offset));
        }
    }

    private void appendEmbedded(Element element, String name, int offset, List<Inline> out) {
        String address = address(element);
        context.findings().add(ReadingRule.HTML_EMBEDDED, offset, name);
        target(address, SafeUrl::link, ReadingRule.UNSAFE_LINK, offset).ifPresent(target -> {
            String title = Characters.presentable(element.attr("title"));
            Inline text = new Inline.Text(title.isBlank() ? Characters.presentable(address) : title, offset);
            out.add(new Inline.Link(target, "", List.of(text), title.isBlank(), offset));
        });
        element.childNodes().forEach(child -> append(child, out));
    }

    private static String address(Element element) {
        String own = element.hasAttr("src") ? element.attr("src") : element.attr("data");
        if (!own.isBlank()) {
            return own;
        }
        Element source = element.selectFirst("source[src]");
        return source == null ? "" : source.attr("src");
    }

    /** Content that is no text goes, if the author closed the tag; else it may be the rest of the paragraph. */
    private void appendDropped(Element element, String name, int offset, List<Inline> out) {
        context.findings().add(ReadingRule.HTML_DROPPED, offset, name);
        if (element.endSourceRange().isImplicit()) {
            element.childNodes().forEach(child -> append(child, out));
        }
    }

    private void appendOnLinesOfItsOwn(Element element, int offset, List<Inline> out) {
        addBreak(offset, out);
        element.childNodes().forEach(child -> append(child, out));
        addBreak(offset, out);
    }

    private static void addBreak(int offset, List<Inline> out) {
        if (!out.isEmpty() && !out.get(out.size() - 1).isBreak()) {
            out.add(new Inline.HardBreak(offset));
        }
    }

    private Optional<String> target(String address, Function<String, Optional<String>> rule, Rule refusal, int offset) {
        Optional<String> target = rule.apply(address);
        if (target.isEmpty() && !address.isBlank()) {
            context.findings().add(refusal, offset, Snippet.of(address));
        }
        return target;
    }

    private int offset(Node node) {
        int offset = parsed.offset(node);
        lastOffset = offset >= 0 ? offset : lastOffset;
        return lastOffset;
    }

    /** Texts that touch become one, and redactions in them pieces of their own. */
    private static List<Inline> merged(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>();
        for (Inline inline : inlines) {
            Inline last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (inline instanceof Inline.Text text && last instanceof Inline.Text before) {
                out.set(out.size() - 1, new Inline.Text(before.text() + text.text(), before.offset()));
            } else {
                out.add(inline);
            }
        }
        return out.stream()
                .flatMap(inline ->
                        inline instanceof Inline.Text text ? RedactionMarks.split(text).stream() : Stream.of(inline))
                .toList();
    }
}
