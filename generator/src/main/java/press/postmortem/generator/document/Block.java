package press.postmortem.generator.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph-sized piece of a document. {@link #offset} is where it starts in its {@code SourceFile}: the marker of a list
 * item, the first {@code |} or cell of a table row, the {@code #} of a heading. No two blocks of one list of siblings share
 * an offset, so a sibling can be named by it.
 */
public sealed interface Block {
    int offset();

    void accept(Visitor visitor);

    /** Its text, where it is nothing else. */
    default Optional<List<Inline>> prose() {
        return Optional.empty();
    }

    /** The same without its markup; empty where it is anything else. */
    default String plainText() {
        return prose().map(Inline::plainText).orElse("");
    }

    /** Those of a list, numbered or not; none where it is no list. */
    default List<Item> items() {
        return List.of();
    }

    /** Whether it is a list or a table. */
    default boolean isListed() {
        return !items().isEmpty();
    }

    /** One method for each kind, so that a new one is a compile error wherever all of them matter. */
    interface Visitor {
        void heading(Heading heading);

        void paragraph(Paragraph paragraph);

        void plain(Plain plain);

        void codeBlock(CodeBlock codeBlock);

        void quote(Quote quote);

        void admonition(Admonition admonition);

        void bulletList(BulletList bulletList);

        void orderedList(OrderedList orderedList);

        void table(Table table);

        void definitionList(DefinitionList definitionList);

        void thematicBreak(ThematicBreak thematicBreak);

        void element(Element element);
    }

    /** @param id unique in its document, and stable: made of the text as GitHub does it, or given as {@code {#id}} */
    record Heading(int level, String id, List<Inline> content, int offset) implements Block {
        public Heading {
            Objects.requireNonNull(id, "id");
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.heading(this);
        }
    }

    /** Running text and nothing else. */
    sealed interface Prose extends Block {
        List<Inline> content();

        @Override
        default Optional<List<Inline>> prose() {
            return Optional.of(content());
        }
    }

    record Paragraph(List<Inline> content, int offset) implements Prose {
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.paragraph(this);
        }
    }

    /** Text with no paragraph around it: an item of a tight list, a cell, the text of an HTML element. */
    record Plain(List<Inline> content, int offset) implements Prose {
        public Plain {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.plain(this);
        }
    }

    /**
     * @param language the first word after the fence, lower case; empty where there is none
     * @param code with its line ends
     */
    record CodeBlock(String language, String code, int offset) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.codeBlock(this);
        }
    }

    record Quote(List<Block> content, int offset) implements Block {
        public Quote {
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.quote(this);
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

        @Override
        public void accept(Visitor visitor) {
            visitor.admonition(this);
        }
    }

    record BulletList(List<Item> items, boolean tight, int offset) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.bulletList(this);
        }
    }

    record OrderedList(int start, List<Item> items, boolean tight, int offset) implements Block {
        public OrderedList {
            items = List.copyOf(items);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.orderedList(this);
        }
    }

    /** One item of a list; {@code offset} is that of its marker. */
    record Item(Box box, List<Block> content, int offset) {
        public Item {
            Objects.requireNonNull(box, "box");
            content = List.copyOf(content);
        }

        /** The text that leads it; absent where something else does. */
        public Optional<List<Inline>> lead() {
            return content.isEmpty() ? Optional.empty() : content.get(0).prose();
        }

        /** What stands below the block that leads it. */
        public List<Block> below() {
            return content.isEmpty() ? List.of() : content.subList(1, content.size());
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

        @Override
        public void accept(Visitor visitor) {
            visitor.table(this);
        }

        @Override
        public boolean isListed() {
            return true;
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

        @Override
        public void accept(Visitor visitor) {
            visitor.definitionList(this);
        }
    }

    record Definition(List<List<Inline>> terms, List<List<Block>> descriptions) {
        public Definition {
            terms = terms.stream().map(List::copyOf).toList();
            descriptions = descriptions.stream().map(List::copyOf).toList();
        }
    }

    /** A line across the page. */
    record ThematicBreak(int offset) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.thematicBreak(this);
        }
    }

    /** An HTML element that the safe list lets pass, such as {@code details} or {@code figure}. */
    record Element(String tag, Map<String, String> attributes, List<Block> content, int offset) implements Block {
        public Element {
            Objects.requireNonNull(tag, "tag");
            attributes = Attributes.copy(attributes);
            content = List.copyOf(content);
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.element(this);
        }
    }
}
