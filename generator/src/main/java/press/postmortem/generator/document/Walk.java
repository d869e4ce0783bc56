package press.postmortem.generator.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Visits every node of a document, each before what is inside it, in the author's order; however deep they are nested. */
public final class Walk {
    private Walk() {}

    /** Every piece of running text of the body and of the footnotes. */
    public static List<Inline> inlines(Document document) {
        List<Inline> found = new ArrayList<>(inlines(document.blocks()));
        document.footnotes().forEach(footnote -> found.addAll(inlines(footnote.content())));
        return found;
    }

    public static List<Inline> inlines(List<Block> blocks) {
        return collect(Inline.class, blocks);
    }

    /** The pieces themselves and those inside them. */
    public static List<Inline> within(List<Inline> content) {
        return collect(Inline.class, content);
    }

    /** Every block of the body and of the footnotes. */
    public static List<Block> blocks(Document document) {
        List<Block> found = new ArrayList<>(collect(Block.class, document.blocks()));
        document.footnotes().forEach(footnote -> found.addAll(collect(Block.class, footnote.content())));
        return found;
    }

    /** The blocks themselves and those inside them. */
    public static List<Block> blocks(List<Block> blocks) {
        return collect(Block.class, blocks);
    }

    private static <T> List<T> collect(Class<T> type, Collection<?> roots) {
        List<T> found = new ArrayList<>();
        Deque<Object> waiting = new ArrayDeque<>(roots);
        while (!waiting.isEmpty()) {
            Object node = waiting.pop();
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
            List<Object> inside = new ArrayList<>();
            inside(node, inside::addAll);
            pushInOrder(inside, waiting);
        }
        return found;
    }

    private static void pushInOrder(List<Object> inside, Deque<Object> waiting) {
        for (int i = inside.size() - 1; i >= 0; i--) {
            waiting.push(inside.get(i));
        }
    }

    private static void inside(Object node, Consumer<Collection<?>> out) {
        if (node instanceof Block block) {
            insideBlock(block, out);
        } else if (node instanceof Inline inline) {
            insideInline(inline, out);
        } else if (node instanceof Block.Item item) {
            out.accept(item.content());
        } else if (node instanceof Block.Row row) {
            out.accept(row.cells());
        } else if (node instanceof Block.Cell cell) {
            out.accept(cell.content());
        } else if (node instanceof Block.Definition definition) {
            definition.terms().forEach(out);
            definition.descriptions().forEach(out);
        }
    }

    private static void insideBlock(Block block, Consumer<Collection<?>> out) {
        if (block instanceof Block.Heading heading) {
            out.accept(heading.content());
        } else if (block instanceof Block.Paragraph paragraph) {
            out.accept(paragraph.content());
        } else if (block instanceof Block.Plain plain) {
            out.accept(plain.content());
        } else if (block instanceof Block.Quote quote) {
            out.accept(quote.content());
        } else if (block instanceof Block.Admonition admonition) {
            out.accept(admonition.title());
            out.accept(admonition.content());
        } else if (block instanceof Block.BulletList list) {
            out.accept(list.items());
        } else if (block instanceof Block.OrderedList list) {
            out.accept(list.items());
        } else if (block instanceof Block.Table table) {
            out.accept(List.of(table.head()));
            out.accept(table.rows());
        } else if (block instanceof Block.DefinitionList list) {
            out.accept(list.definitions());
        } else if (block instanceof Block.Element element) {
            out.accept(element.content());
        }
    }

    private static void insideInline(Inline inline, Consumer<Collection<?>> out) {
        if (inline instanceof Inline.Emphasis emphasis) {
            out.accept(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            out.accept(strong.content());
        } else if (inline instanceof Inline.Strikethrough struck) {
            out.accept(struck.content());
        } else if (inline instanceof Inline.Link link) {
            out.accept(link.content());
        } else if (inline instanceof Inline.Element element) {
            out.accept(element.content());
        }
    }
}
