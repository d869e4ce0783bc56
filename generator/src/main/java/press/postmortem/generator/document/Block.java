package press.postmortem.generator.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A paragraph-sized piece of a document. {@link #offset} is where it starts in its {@code SourceFile}: the marker of a list
 * item, the first {@code |} or cell of a table row, the {@code #} of a heading. No two blocks of one list of siblings share
 * an offset, so a sibling can be named by it.
 */
public sealed interface Block {
    int offset();

    /** @param id unique in its document, and stable: made of the text as GitHub does it, or given as {@code {#id}} */
    record Heading(int level, String id, List<Inline> content, int offset) implements Block {
        public Heading {
            Objects.requireNonNull(id, "id");
            content = List.copyOf(content);
        }
    }

    record Paragraph(List<Inline> content, int offset) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** Text with no paragraph around it: an item of a tight list, a cell, the text of an HTML element. */
    record Plain(List<Inline> content, int offset) implements Block {
        public Plain {
            content = List.copyOf(content);
        }
    }

    /**
     * @param language the first word after the fence, lower case; empty where there is none
     * @param code with its line ends
     */
    record CodeBlock(String language, String code, int offset) implements Block {}

    record Quote(List<Block> content, int offset) implements Block {
        public Quote {
            content = List.copyOf(content);
        }
    }

    /**
     * {@code > [!NOTE]} or {@code !!! note "Title"}.
     *
     * @param kind lower case: note, tip, important, warning, caution, …
     * @param title the author's title; empty where the kind is the title
     */
    record Admonition(String kind, List<Inline> title, List<Block> content, int offset) implements Block {
        public Admonition {
            Objects.requireNonNull(kind, "kind");
            title = List.copyOf(title);
            content = List.copyOf(content);
        }
    }

    record BulletList(List<Item> items, boolean tight, int offset) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    record OrderedList(int start, List<Item> items, boolean tight, int offset) implements Block {
        public OrderedList {
            items = List.copyOf(items);
        }
    }

    /** One item of a list; {@code offset} is that of its marker. */
    record Item(Box box, List<Block> content, int offset) {
        public Item {
            Objects.requireNonNull(box, "box");
            content = List.copyOf(content);
        }
    }

    /** The check box that leads an item. */
    enum Box {
        NONE,
        EMPTY,
        TICKED
    }

    record Table(Row head, List<Row> rows, List<Alignment> alignments, int offset) implements Block {
        public Table {
            Objects.requireNonNull(head, "head");
            rows = List.copyOf(rows);
            alignments = List.copyOf(alignments);
        }
    }

    /** As many cells as the table has columns. */
    record Row(List<Cell> cells, int offset) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Inline> content, int offset) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    enum Alignment {
        NONE,
        START,
        CENTRE,
        END
    }

    record DefinitionList(List<Definition> definitions, int offset) implements Block {
        public DefinitionList {
            definitions = List.copyOf(definitions);
        }
    }

    record Definition(List<List<Inline>> terms, List<List<Block>> descriptions) {
        public Definition {
            terms = terms.stream().map(List::copyOf).toList();
            descriptions = descriptions.stream().map(List::copyOf).toList();
        }
    }

    /** A line across the page. */
    record ThematicBreak(int offset) implements Block {}

    /** An HTML element that the safe list lets pass, such as {@code details} or {@code figure}. */
    record Element(String tag, Map<String, String> attributes, List<Block> content, int offset) implements Block {
        public Element {
            Objects.requireNonNull(tag, "tag");
            attributes = Attributes.copy(attributes);
            content = List.copyOf(content);
        }
    }
}
