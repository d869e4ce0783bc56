package press.postmortem.generator.document.markdown;

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
import java.util.Optional;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.syntax.ContainerBlock;
import press.postmortem.generator.document.syntax.TagLine;
import press.postmortem.generator.document.text.Characters;
import press.postmortem.generator.document.text.CodeLanguage;
import press.postmortem.generator.document.text.ForeignTag;
import press.postmortem.generator.document.text.MeteredText;

/** The library's tree → {@link Block}s. */
final class MarkdownBlocks {
    /** How deep quotes and lists may stand in each other; what stands deeper is shown as it was written. */
    static final int DEEPEST = 60;
    /** How far behind a tag of another generator its end may stand. */
    private static final int MOST_SIBLINGS = 2_000;

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
        context.findings().add(ReadingRule.NESTED_TOO_DEEP, offset, DEEPEST);
        return List.of(new Block.CodeBlock("", context.source(container), offset));
    }

    private List<Block> convert(Node container, boolean tight) {
        return convertRun(container.getFirstChild(), null, tight);
    }

    /** The siblings from one up to another, which is not among them. */
    private List<Block> convertRun(Node first, Node end, boolean tight) {
        List<Block> blocks = new ArrayList<>();
        List<HtmlBlocks.Piece> html = new ArrayList<>();
        for (Node child = first; child != end; child = child.getNext()) {
            if (child instanceof HtmlBlockBase raw) {
                HtmlText text = HtmlText.of(raw.getContentChars(), context);
                context.comments().addAll(text);
                html.add(new HtmlBlocks.Piece(blocks.size(), text));
            } else if (child instanceof TagLine opening) {
                child = convertTag(opening, end, blocks);
            } else {
                blocks.addAll(convertBlock(child, tight));
            }
        }
        return html.isEmpty() ? blocks : new HtmlBlocks(context).weave(blocks, html);
    }

    /** @return the last sibling that belongs to the tag: itself, or the one that closes it */
    private Node convertTag(TagLine opening, Node end, List<Block> blocks) {
        ForeignTag tag = opening.tag();
        int offset = context.offset(opening.getChars());
        Optional<String> kind = ForeignTags.kind(tag);
        boolean mayHoldBlocks = depth < DEEPEST && (kind.isPresent() || ForeignTags.isCode(tag));
        Node closing = mayHoldBlocks ? closing(opening, end) : null;
        if (closing == null) {
            blocks.addAll(ForeignTags.alone(tag, opening.getChars().toString(), offset, context.findings()));
            return opening;
        }
        if (kind.isPresent()) {
            List<Inline> title = ForeignTags.title(tag)
                    .map(text -> MarkdownReader.readInline(text, offset))
                    .orElse(List.of());
            List<Block> content = nested(opening.getNext(), closing);
            blocks.add(new Block.Admonition(kind.get(), title, content, offset));
        } else {
            String code = context.text().substring(opening.getEndOffset(), closing.getStartOffset());
            String language = CodeLanguage.of(tag.word(0).orElse(""));
            blocks.add(new Block.CodeBlock(language, Characters.presentable(code.stripLeading()), offset));
        }
        return closing;
    }

    private List<Block> nested(Node first, Node end) {
        depth++;
        try {
            return convertRun(first, end, false);
        } finally {
            depth--;
        }
    }

    private static Node closing(TagLine opening, Node end) {
        int open = 1;
        int left = MOST_SIBLINGS;
        for (Node node = opening.getNext(); node != end && left > 0; node = node.getNext(), left--) {
            if (node instanceof TagLine line
                    && line.tag().name().equals(opening.tag().name())) {
                open += line.tag().closing() ? -1 : 1;
            }
            if (open == 0) {
                return node;
            }
        }
        return null;
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
            return container(container);
        }
        if (node instanceof Reference) {
            return List.of();
        }
        return node.hasChildren() ? children(node) : paragraph(node, false);
    }

    private List<Block> paragraph(Node node, boolean tight) {
        if (MdxStatements.fill(MeteredText.written(node.getChars()))) {
            return List.of();
        }
        List<Inline> content = inlines.children(node);
        if (content.isEmpty()) {
            return List.of();
        }
        int offset = context.start(node);
        return List.of(tight ? new Block.Plain(content, offset) : new Block.Paragraph(content, offset));
    }

    private Block heading(com.vladsch.flexmark.ast.Heading node) {
        List<Inline> written = inlines.ofHeading(node);
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

    private List<Block> container(ContainerBlock container) {
        List<Inline> title = inlines.ofText(container.title());
        int offset = context.offset(container.opening());
        List<Block> content = children(container);
        if (container.isAdmonition()) {
            return List.of(new Block.Admonition(container.kind(), title, content, offset));
        }
        List<Block> blocks = new ArrayList<>();
        if (!title.isEmpty()) {
            blocks.add(new Block.Paragraph(title, offset));
        }
        blocks.addAll(content);
        return blocks;
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
        String text = Characters.presentable(MeteredText.written(chars));
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
