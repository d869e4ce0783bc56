package press.postmortem.generator.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.Rule;

/** The library's tree → {@link Block}s. */
final class MarkdownBlocks {
    /** How deep quotes and lists may stand in each other; what stands deeper is shown as it was written. */
    static final int DEEPEST = 60;

    private final MarkdownContext context;
    private final MarkdownInlines inlines;
    private final MarkdownTables tables;
    private int depth;

    MarkdownBlocks(MarkdownContext context) {
        this.context = context;
        this.inlines = new MarkdownInlines(context);
        this.tables = new MarkdownTables(context, inlines);
    }

    /** The blocks in a container, in the author's order. */
    List<Block> children(Node container) {
        return siblings(container, false);
    }

    private List<Block> siblings(Node container, boolean tight) {
        depth++;
        try {
            return depth > DEEPEST ? asWritten(container) : convert(container, tight);
        } finally {
            depth--;
        }
    }

    private List<Block> asWritten(Node container) {
        int offset = context.start(container);
        context.findings().add(Rule.NESTED_TOO_DEEP, offset, DEEPEST);
        return List.of(new Block.CodeBlock("", context.source(container), offset));
    }

    private List<Block> convert(Node container, boolean tight) {
        List<Block> blocks = new ArrayList<>();
        List<HtmlBlocks.Piece> html = new ArrayList<>();
        for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlBlockBase raw) {
                html.add(new HtmlBlocks.Piece(blocks.size(), HtmlText.of(raw.getContentChars(), context)));
            } else {
                blocks.addAll(convertBlock(child, tight));
            }
        }
        return html.isEmpty() ? blocks : new HtmlBlocks(context).weave(blocks, html);
    }

    private List<Block> convertBlock(Node node, boolean tight) {
        if (node instanceof Paragraph) {
            return paragraph(node, tight);
        }
        if (node instanceof com.vladsch.flexmark.ast.Heading heading) {
            return List.of(heading(heading));
        }
        if (node instanceof com.vladsch.flexmark.ext.definition.DefinitionList) {
            return List.of(new Block.DefinitionList(definitions(node), context.start(node)));
        }
        if (node instanceof ListBlock list) {
            return List.of(list(list));
        }
        if (node instanceof TableBlock table) {
            return List.of(tables.convert(table));
        }
        if (node instanceof FencedCodeBlock code) {
            return List.of(new Block.CodeBlock(language(code), code(code), context.start(node)));
        }
        if (node instanceof IndentedCodeBlock code) {
            return List.of(new Block.CodeBlock("", indentedCode(code), context.start(node)));
        }
        if (node instanceof BlockQuote) {
            return List.of(Alerts.recognise(new Block.Quote(children(node), context.start(node))));
        }
        if (node instanceof com.vladsch.flexmark.ast.ThematicBreak) {
            return List.of(new Block.ThematicBreak(context.start(node)));
        }
        return convertExtension(node);
    }

    private List<Block> convertExtension(Node node) {
        if (node instanceof FootnoteBlock footnote) {
            context.footnotes().define(footnote, children(footnote), context.start(footnote));
            return List.of();
        }
        if (node instanceof ContainerBlock container) {
            return List.of(admonition(container));
        }
        if (node instanceof Reference) {
            return List.of();
        }
        return node.hasChildren() ? children(node) : paragraph(node, false);
    }

    private List<Block> paragraph(Node node, boolean tight) {
        List<Inline> content = inlines.children(node);
        if (content.isEmpty()) {
            return List.of();
        }
        int offset = context.start(node);
        return List.of(tight ? new Block.Plain(content, offset) : new Block.Paragraph(content, offset));
    }

    private Block heading(com.vladsch.flexmark.ast.Heading node) {
        List<Inline> written = inlines.children(node);
        HeadingAttributes attributes = HeadingAttributes.of(written);
        String id = attributes
                .id()
                .map(context.ids()::ofName)
                .orElseGet(() -> context.ids().of(Inline.plainText(attributes.content())));
        return new Block.Heading(node.getLevel(), id, attributes.content(), context.start(node));
    }

    private Block list(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            items.add(item(child, list.isTight()));
        }
        int offset = context.start(list);
        return list instanceof OrderedList ordered
                ? new Block.OrderedList(ordered.getStartNumber(), items, list.isTight(), offset)
                : new Block.BulletList(items, list.isTight(), offset);
    }

    private Block.Item item(Node item, boolean tight) {
        Block.Box box = Block.Box.NONE;
        if (item instanceof TaskListItem task) {
            box = task.isItemDoneMarker() ? Block.Box.TICKED : Block.Box.EMPTY;
        }
        int offset = item instanceof ListItem listed ? context.offset(listed.getOpeningMarker()) : context.start(item);
        return new Block.Item(box, siblings(item, tight), offset);
    }

    private Block admonition(ContainerBlock container) {
        List<Inline> title = inlines.ofText(container.title());
        return new Block.Admonition(container.kind(), title, children(container), context.offset(container.opening()));
    }

    private List<Block.Definition> definitions(Node list) {
        List<Block.Definition> definitions = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        List<List<Block>> descriptions = new ArrayList<>();
        for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof DefinitionTerm) {
                if (!descriptions.isEmpty()) {
                    definitions.add(new Block.Definition(terms, descriptions));
                    terms = new ArrayList<>();
                    descriptions = new ArrayList<>();
                }
                terms.add(inlines.children(child));
            } else {
                descriptions.add(siblings(child, child instanceof DefinitionItem item && item.isTight()));
            }
        }
        definitions.add(new Block.Definition(terms, descriptions));
        return definitions;
    }

    private static String language(FencedCodeBlock code) {
        return CodeLanguage.of(code.getInfo().unescape());
    }

    private static String code(FencedCodeBlock code) {
        return withFinalLineEnd(code.getContentChars());
    }

    private static String indentedCode(IndentedCodeBlock code) {
        return withFinalLineEnd(code.getContentChars().trimTailBlankLines());
    }

    private static String withFinalLineEnd(BasedSequence chars) {
        String text = Characters.presentable(chars.toString());
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
