package press.postmortem.generator.document.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;

/** The library's tables → {@link Block.Table}s, each row as long as the longest: a cell without a heading is not lost. */
final class MarkdownTables {
    /** How many cells may be added to rows that are shorter than others; a table that needs more is shown as written. */
    private static final int MOST_ADDED_CELLS = 100_000;

    private final MarkdownContext context;
    private final MarkdownInlines inlines;

    MarkdownTables(MarkdownContext context, MarkdownInlines inlines) {
        this.context = context;
        this.inlines = inlines;
    }

    Block convert(TableBlock table) {
        List<TableRow> head = rows(table, TableHead.class);
        List<TableRow> body = rows(table, TableBody.class);
        List<Block.Alignment> alignments = alignments(table);
        int columns = Stream.concat(head.stream(), body.stream())
                .mapToInt(MarkdownTables::length)
                .reduce(alignments.size(), Math::max);
        long cells = Stream.concat(head.stream(), body.stream())
                .mapToLong(MarkdownTables::length)
                .sum();
        long added = (long) columns * (head.size() + body.size()) - cells;
        if (head.isEmpty() || added > MOST_ADDED_CELLS) {
            return asWritten(table);
        }
        while (alignments.size() < columns) {
            alignments.add(Block.Alignment.NONE);
        }
        List<Block.Row> rows = new ArrayList<>();
        body.forEach(row -> rows.add(row(row, columns)));
        return new Block.Table(row(head.get(0), columns), rows, alignments, context.start(table));
    }

    private Block asWritten(TableBlock table) {
        int offset = context.start(table);
        context.findings().add(ReadingRule.TABLE_TOO_RAGGED, offset, MOST_ADDED_CELLS);
        return new Block.CodeBlock("", context.source(table), offset);
    }

    private Block.Row row(TableRow row, int columns) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(cell((TableCell) cell));
        }
        while (cells.size() < columns) {
            cells.add(new Block.Cell(List.of(), row.getEndOffset() + context.shift()));
        }
        return new Block.Row(cells, context.start(row));
    }

    private Block.Cell cell(TableCell cell) {
        List<Inline> content = inlines.ofCell(cell);
        int offset = content.isEmpty()
                ? context.offset(cell.getOpeningMarker().isNull() ? cell.getChars() : cell.getOpeningMarker())
                : content.get(0).offset();
        return new Block.Cell(content, offset);
    }

    private static List<TableRow> rows(TableBlock table, Class<? extends Node> section) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); section.isInstance(part) && row != null; row = row.getNext()) {
                rows.add((TableRow) row);
            }
        }
        return rows;
    }

    private static int length(TableRow row) {
        int length = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            length++;
        }
        return length;
    }

    private static List<Block.Alignment> alignments(TableBlock table) {
        List<Block.Alignment> alignments = new ArrayList<>();
        for (TableRow row : rows(table, TableSeparator.class)) {
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                alignments.add(alignment(((TableCell) cell).getAlignment()));
            }
        }
        return alignments;
    }

    private static Block.Alignment alignment(TableCell.Alignment alignment) {
        if (alignment == null) {
            return Block.Alignment.NONE;
        }
        return switch (alignment) {
            case LEFT -> Block.Alignment.START;
            case CENTER -> Block.Alignment.CENTRE;
            case RIGHT -> Block.Alignment.END;
        };
    }
}
