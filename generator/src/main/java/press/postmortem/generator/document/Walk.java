package press.postmortem.generator.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

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

    /**
     * Every block and every piece of running text of a list of blocks.
     *
     * @param passedBy blocks that are left out, with all that is inside them
     */
    public static List<Object> all(List<Block> blocks, Predicate<Block> passedBy) {
        return collect(Object.class, blocks, node -> node instanceof Block block && passedBy.test(block)).stream()
                .filter(node -> node instanceof Block || node instanceof Inline)
                .toList();
    }

    /** The pieces themselves and those inside them. */
    public static List<Inline> within(List<Inline> content) {
        boolean oneText = content.size() == 1 && content.get(0) instanceof Inline.Text;
        return oneText ? content : collect(Inline.class, content);
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
        return collect(type, roots, node -> false);
    }

    private static <T> List<T> collect(Class<T> type, Collection<?> roots, Predicate<Object> passedBy) {
        List<T> found = new ArrayList<>();
        Deque<Object> waiting = new ArrayDeque<>(roots);
        List<Object> inside = new ArrayList<>();
        Inside visitor = new Inside(inside::addAll);
        while (!waiting.isEmpty()) {
            Object node = waiting.pop();
            if (passedBy.test(node)) {
                continue;
            }
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
            visitor.visit(node);
            pushInOrder(inside, waiting);
            inside.clear();
        }
        return found;
    }

    private static void pushInOrder(List<Object> inside, Deque<Object> waiting) {
        for (int i = inside.size() - 1; i >= 0; i--) {
            waiting.push(inside.get(i));
        }
    }

    /** What stands directly inside a block or a piece of running text. */
    private record Inside(Consumer<Collection<?>> out) implements Block.Visitor, Inline.Visitor {
        void visit(Object node) {
            if (node instanceof Block block) {
                block.accept(this);
            } else if (node instanceof Inline inline) {
                inline.accept(this);
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

        @Override
        public void heading(Block.Heading heading) {
            out.accept(heading.content());
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            out.accept(paragraph.content());
        }

        @Override
        public void plain(Block.Plain plain) {
            out.accept(plain.content());
        }

        @Override
        public void codeBlock(Block.CodeBlock codeBlock) {}

        @Override
        public void quote(Block.Quote quote) {
            out.accept(quote.content());
        }

        @Override
        public void admonition(Block.Admonition admonition) {
            out.accept(admonition.title());
            out.accept(admonition.content());
        }

        @Override
        public void bulletList(Block.BulletList bulletList) {
            out.accept(bulletList.items());
        }

        @Override
        public void orderedList(Block.OrderedList orderedList) {
            out.accept(orderedList.items());
        }

        @Override
        public void table(Block.Table table) {
            out.accept(List.of(table.head()));
            out.accept(table.rows());
        }

        @Override
        public void definitionList(Block.DefinitionList definitionList) {
            out.accept(definitionList.definitions());
        }

        @Override
        public void thematicBreak(Block.ThematicBreak thematicBreak) {}

        @Override
        public void element(Block.Element element) {
            out.accept(element.content());
        }

        @Override
        public void text(Inline.Text text) {}

        @Override
        public void code(Inline.Code code) {}

        @Override
        public void emphasis(Inline.Emphasis emphasis) {
            out.accept(emphasis.content());
        }

        @Override
        public void strong(Inline.Strong strong) {
            out.accept(strong.content());
        }

        @Override
        public void strikethrough(Inline.Strikethrough strikethrough) {
            out.accept(strikethrough.content());
        }

        @Override
        public void link(Inline.Link link) {
            out.accept(link.content());
        }

        @Override
        public void image(Inline.Image image) {}

        @Override
        public void softBreak(Inline.SoftBreak softBreak) {}

        @Override
        public void hardBreak(Inline.HardBreak hardBreak) {}

        @Override
        public void redaction(Inline.Redaction redaction) {}

        @Override
        public void footnoteReference(Inline.FootnoteReference footnoteReference) {}

        @Override
        public void element(Inline.Element element) {
            out.accept(element.content());
        }
    }
}
