package press.postmortem.generator.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;

/** What stands where in a body: items of lists, rows of tables, headings, and texts that are none of these. */
final class Pieces {
    private final Map<Integer, Piece> marked = new HashMap<>();
    private final TreeMap<Integer, Piece> texts = new TreeMap<>();

    Pieces(Document document) {
        Walk.blocks(document).forEach(this::add);
    }

    /** What a piece is. */
    enum Form {
        BULLET,
        NUMBERED_ITEM,
        ROW,
        HEADING,
        LINE,
        CODE
    }

    /**
     * One of them.
     *
     * @param text that leads it
     * @param cells of a row, by the words at the heads of their columns
     */
    record Piece(Form form, Block.Box box, List<Inline> text, Map<String, String> cells) {
        Piece {
            text = List.copyOf(text);
            cells = Map.copyOf(cells);
        }

        static Piece of(Form form, List<Inline> text) {
            return new Piece(form, Block.Box.NONE, text, Map.of());
        }
    }

    /** The piece that starts at an offset, or the text that goes over it. */
    Optional<Piece> at(int offset) {
        return Optional.ofNullable(marked.get(offset))
                .or(() -> Optional.ofNullable(texts.floorEntry(offset)).map(Map.Entry::getValue));
    }

    private void add(Block block) {
        if (block instanceof Block.Heading heading) {
            marked.put(heading.offset(), Piece.of(Form.HEADING, heading.content()));
        } else if (block instanceof Block.BulletList list) {
            list.items().forEach(item -> add(item, Form.BULLET));
        } else if (block instanceof Block.OrderedList list) {
            list.items().forEach(item -> add(item, Form.NUMBERED_ITEM));
        } else if (block instanceof Block.Table table) {
            add(table.head(), table.head());
            table.rows().forEach(row -> add(row, table.head()));
        } else if (block instanceof Block.CodeBlock) {
            texts.put(block.offset(), Piece.of(Form.CODE, List.of()));
        } else if (block instanceof Block.Paragraph || block instanceof Block.Plain) {
            texts.put(block.offset(), Piece.of(Form.LINE, block.prose().orElse(List.of())));
        }
    }

    private void add(Block.Item item, Form form) {
        List<Inline> lead = item.lead().orElse(List.of());
        marked.put(item.offset(), new Piece(form, item.box(), lead, Map.of()));
    }

    private void add(Block.Row row, Block.Row head) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.put(plain(head.cells().get(i)), plain(row.cells().get(i)));
        }
        marked.put(row.offset(), new Piece(Form.ROW, Block.Box.NONE, List.of(), cells));
    }

    private static String plain(Block.Cell cell) {
        return Inline.plainText(cell.content()).strip();
    }
}
