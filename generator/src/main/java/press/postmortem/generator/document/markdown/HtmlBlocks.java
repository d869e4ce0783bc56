package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.text.Characters;
import press.postmortem.generator.document.text.CodeLanguage;

/** Blocks of HTML and the blocks between them → {@link Block}s, as far as {@link HtmlSafeList} allows. */
final class HtmlBlocks {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final MarkdownContext context;
    private final HtmlInlines inlines;
    private final HtmlTables tables;
    private List<List<Block>> siblings = List.of();
    private HtmlTree.Parsed parsed;
    private int lastOffset;
    private int depth;

    /** @param index how many blocks that are no HTML stand before it */
    record Piece(int index, HtmlText text) {}

    HtmlBlocks(MarkdownContext context) {
        this.context = context;
        this.inlines = new HtmlInlines(context);
        this.tables = new HtmlTables(this);
    }

    /** The blocks with the HTML in its places; where HTML is so broken that a block would be lost, without HTML's tags. */
    List<Block> weave(List<Block> blocks, List<Piece> html) {
        siblings = new ArrayList<>();
        List<HtmlTree.Part> parts = new ArrayList<>();
        int next = 0;
        for (Piece piece : html) {
            if (!parts.isEmpty() && next == piece.index()) {
                addSibling(parts, List.of(), piece.text().offset());
            }
            for (Block block : blocks.subList(next, piece.index())) {
                addSibling(parts, List.of(block), block.offset());
            }
            next = piece.index();
            parts.add(new HtmlTree.Part.Html(piece.text()));
        }
        blocks.subList(next, blocks.size()).forEach(block -> addSibling(parts, List.of(block), block.offset()));
        lastOffset = html.get(0).text().offset();
        parsed = HtmlTree.parse(context, parts);
        return parsed.nodes().isEmpty() ? blocks : flow(parsed.nodes());
    }

    /** @param blocks none between two pieces of HTML with a blank line between them, whose texts don't touch either */
    private void addSibling(List<HtmlTree.Part> parts, List<Block> blocks, int offset) {
        siblings.add(blocks);
        parts.add(new HtmlTree.Part.Sibling(offset));
    }

    /** The content of an element, with texts outside of any block element as blocks of their own. */
    List<Block> flow(List<Node> nodes) {
        List<Block> out = new ArrayList<>();
        depth++;
        List<Node> text = new ArrayList<>();
        for (Node node : nodes) {
            if (isRunningText(node)) {
                text.add(node);
            } else {
                flush(text, out);
                append(node, out);
            }
        }
        flush(text, out);
        depth--;
        return Places.increasing(out, context.end());
    }

    /** The content of an element in which there is nothing but running text. */
    List<Inline> running(Element element) {
        return inlines.convert(parsed, element.childNodes(), offset(element));
    }

    boolean isRunning(Element element) {
        return element.childNodes().stream().allMatch(this::isRunningText);
    }

    int offset(Node node) {
        int offset = parsed.offset(node);
        lastOffset = offset >= 0 ? offset : lastOffset;
        return lastOffset;
    }

    private boolean isRunningText(Node node) {
        return node instanceof TextNode
                || node instanceof Comment
                || HtmlTree.sibling(node) < 0
                        && node instanceof Element element
                        && !HtmlSafeList.isBlock(HtmlTree.name(element))
                        && element.childNodes().stream().allMatch(this::isRunningText);
    }

    private void flush(List<Node> text, List<Block> out) {
        if (!text.isEmpty()) {
            List<Inline> content = inlines.convert(parsed, text, offset(text.get(0)));
            if (!content.isEmpty()) {
                out.add(new Block.Plain(content, content.get(0).offset()));
            }
            text.clear();
        }
    }

    private void append(Node node, List<Block> out) {
        int sibling = HtmlTree.sibling(node);
        if (sibling >= 0) {
            out.addAll(siblings.get(sibling));
        } else if (node instanceof Element element && depth > MarkdownBlocks.DEEPEST) {
            appendFlat(element, out);
        } else if (node instanceof Element element) {
            appendElement(element, HtmlTree.name(element), out);
        }
    }

    /** Everything in an element without any nesting: what is too deep keeps its words. */
    private void appendFlat(Element element, List<Block> out) {
        int offset = offset(element);
        element.traverse((each, level) -> {
            if (HtmlTree.sibling(each) >= 0) {
                out.addAll(siblings.get(HtmlTree.sibling(each)));
            } else if (each instanceof TextNode text && !text.isBlank()) {
                String words = Characters.presentable(text.text());
                out.add(new Block.Plain(List.of(new Inline.Text(words, offset)), offset));
            }
        });
    }

    private void appendElement(Element element, String name, List<Block> out) {
        int offset = offset(element);
        if (HEADINGS.contains(name) && isRunning(element)) {
            out.add(heading(element, name.charAt(1) - '0', offset));
            return;
        }
        switch (name) {
            case "p" -> appendParagraph(element, offset, out);
            case "ul", "ol", "menu", "dir" -> out.add(list(element, name, offset));
            case "dl" -> appendDefinitions(element, offset, out);
            case "blockquote" -> out.add(new Block.Quote(flow(element.childNodes()), offset));
            case "pre" -> appendCode(element, offset, out);
            case "hr" -> out.add(new Block.ThematicBreak(offset));
            case "table" -> out.add(tables.convert(element, offset));
            default -> appendOther(element, name, offset, out);
        }
    }

    private void appendOther(Element element, String name, int offset, List<Block> out) {
        if (HtmlSafeList.DROPPED.contains(name) && !element.endSourceRange().isImplicit()) {
            context.findings().add(ReadingRule.HTML_DROPPED, offset, name);
        } else if (HtmlSafeList.keepsBlock(name)) {
            out.add(element(element, name, offset));
        } else {
            out.addAll(flow(element.childNodes()));
        }
    }

    Block.Element element(Element element, String name, int offset) {
        Map<String, String> attributes = HtmlSafeList.attributes(element);
        return new Block.Element(name, attributes, flow(element.childNodes()), offset);
    }

    private Block heading(Element element, int level, int offset) {
        List<Inline> content = running(element);
        String id = element.id().isEmpty()
                ? context.ids().of(Inline.plainText(content))
                : context.ids().ofName(element.id());
        return new Block.Heading(level, id, content, offset);
    }

    private void appendParagraph(Element element, int offset, List<Block> out) {
        if (!isRunning(element)) {
            out.addAll(flow(element.childNodes()));
            return;
        }
        List<Inline> content = running(element);
        if (!content.isEmpty()) {
            out.add(new Block.Paragraph(content, offset));
        }
    }

    private void appendCode(Element element, int offset, List<Block> out) {
        if (!isRunning(element)) {
            out.addAll(flow(element.childNodes()));
            return;
        }
        Element code = element.selectFirst("code");
        String classes = element.className() + " " + (code == null ? "" : code.className());
        String text = Characters.presentable(element.wholeText());
        String whole = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
        out.add(new Block.CodeBlock(CodeLanguage.ofClasses(classes), whole, offset));
    }

    private Block list(Element element, String name, int offset) {
        List<Block.Item> items = new ArrayList<>();
        List<Node> outside = new ArrayList<>();
        for (Node child : element.childNodes()) {
            if (child instanceof Element item && item.nameIs("li")) {
                addItem(outside, items);
                items.add(new Block.Item(box(item), flow(item.childNodes()), offset(item)));
            } else {
                outside.add(child);
            }
        }
        addItem(outside, items);
        return name.equals("ol")
                ? new Block.OrderedList(start(element), items, true, offset)
                : new Block.BulletList(items, true, offset);
    }

    /** What stands in a list but in none of its items. */
    private void addItem(List<Node> nodes, List<Block.Item> items) {
        List<Block> content = flow(nodes);
        if (!content.isEmpty()) {
            items.add(new Block.Item(Block.Box.NONE, content, content.get(0).offset()));
        }
        nodes.clear();
    }

    private static Block.Box box(Element item) {
        Element input = item.selectFirst("> input[type=checkbox], > p:first-child > input[type=checkbox]");
        if (input == null) {
            return Block.Box.NONE;
        }
        return input.hasAttr("checked") ? Block.Box.TICKED : Block.Box.EMPTY;
    }

    private static int start(Element list) {
        String start = list.attr("start");
        boolean isNumber =
                !start.isEmpty() && start.length() < 9 && start.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(start) : 1;
    }

    private void appendDefinitions(Element element, int offset, List<Block> out) {
        boolean simple = !element.children().isEmpty()
                && element.children().stream()
                        .allMatch(child -> child.nameIs("dt") && isRunning(child) || child.nameIs("dd"));
        if (simple) {
            out.add(new Block.DefinitionList(definitions(element), offset));
        } else {
            out.addAll(flow(element.childNodes()));
        }
    }

    private List<Block.Definition> definitions(Element element) {
        List<Block.Definition> definitions = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        List<List<Block>> descriptions = new ArrayList<>();
        for (Element child : element.children()) {
            if (child.nameIs("dd")) {
                descriptions.add(flow(child.childNodes()));
                continue;
            }
            if (!descriptions.isEmpty()) {
                definitions.add(new Block.Definition(terms, descriptions));
                terms = new ArrayList<>();
                descriptions = new ArrayList<>();
            }
            terms.add(running(child));
        }
        definitions.add(new Block.Definition(terms, descriptions));
        return definitions;
    }
}
