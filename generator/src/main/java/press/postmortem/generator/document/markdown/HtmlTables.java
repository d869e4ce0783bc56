package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;

/**
 * Tables of HTML: a {@link Block.Table} where the first row heads the columns, each cell spans one and holds running text
 * or paragraphs of it; else elements.
 */
final class HtmlTables {
    private static final int MOST_COLUMNS = 50;

    private final HtmlBlocks blocks;

    HtmlTables(HtmlBlocks blocks) {
        this.blocks = blocks;
    }

    Block convert(Element table, int offset) {
        List<Element> rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        int columns = rows.stream().mapToInt(row -> row.childrenSize()).max().orElse(0);
        if (!isSimple(table, rows) || columns == 0 || columns > MOST_COLUMNS) {
            return blocks.element(table, "table", offset);
        }
        List<Block.Row> converted = new ArrayList<>();
        rows.forEach(row -> converted.add(row(row, columns)));
        List<Block.Alignment> alignments = new ArrayList<>();
        for (Element cell : rows.get(0).children()) {
            alignments.add(alignment(cell.attr("align")));
        }
        while (alignments.size() < columns) {
            alignments.add(Block.Alignment.NONE);
        }
        return new Block.Table(converted.get(0), converted.subList(1, converted.size()), alignments, offset);
    }

    private boolean isSimple(Element table, List<Element> rows) {
        return !rows.isEmpty()
                && isHead(rows.get(0))
                && table.select("caption, table table").isEmpty()
                && rows.stream().allMatch(row -> row.children().stream().allMatch(this::isSimpleCell));
    }

    private static boolean isHead(Element row) {
        return row.parent() != null && row.parent().nameIs("thead")
                || row.children().stream().allMatch(cell -> cell.nameIs("th"));
    }

    private boolean isSimpleCell(Element cell) {
        return (cell.nameIs("th") || cell.nameIs("td"))
                && !cell.hasAttr("colspan")
                && !cell.hasAttr("rowspan")
                && (blocks.isRunning(cell) || isParagraphs(unwrapped(cell)));
    }

    /** A cell, or what alone stands in it and is no paragraph. */
    private static Element unwrapped(Element cell) {
        Element inner = cell;
        while (inner.childrenSize() == 1
                && inner.child(0).nameIs("div")
                && inner.ownText().isBlank()) {
            inner = inner.child(0);
        }
        return inner;
    }

    private boolean isParagraphs(Element cell) {
        return cell.ownText().isBlank()
                && cell.children().stream().allMatch(child -> child.nameIs("p") && blocks.isRunning(child));
    }

    /** Each paragraph is a line. */
    private List<Inline> content(Element cell) {
        if (blocks.isRunning(cell)) {
            return blocks.running(cell);
        }
        List<Inline> content = new ArrayList<>();
        for (Element paragraph : unwrapped(cell).children()) {
            List<Inline> line = blocks.running(paragraph);
            if (!content.isEmpty() && !line.isEmpty()) {
                content.add(new Inline.HardBreak(line.get(0).offset()));
            }
            content.addAll(line);
        }
        return content;
    }

    private Block.Row row(Element row, int columns) {
        int offset = blocks.offset(row);
        List<Block.Cell> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            int start = blocks.offset(cell);
            cells.add(new Block.Cell(content(cell), start));
        }
        while (cells.size() < columns) {
            cells.add(new Block.Cell(List.of(), offset));
        }
        return new Block.Row(cells, offset);
    }

    private static Block.Alignment alignment(String align) {
        return switch (align) {
            case "left" -> Block.Alignment.START;
            case "center" -> Block.Alignment.CENTRE;
            case "right" -> Block.Alignment.END;
            default -> Block.Alignment.NONE;
        };
    }
}
