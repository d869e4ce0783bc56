package press.postmortem.generator.extract.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;

/** A table as labels and values: rows of a label and a value, or a row of labels and one of their values. */
public final class FactTable {
    private FactTable() {}

    /** @param row where the row of the value starts */
    public record Fact(Block.Cell label, Block.Cell value, int row) {}

    /** In reading order; none of a table of another form. */
    public static List<Fact> facts(Block.Table table) {
        List<Block.Cell> labels = table.head().cells();
        return labels.size() > 2 && table.rows().size() == 1
                ? below(labels, table.rows().get(0))
                : Stream.concat(Stream.of(table.head()), table.rows().stream())
                        .filter(row -> row.cells().size() == 2)
                        .map(row -> new Fact(row.cells().get(0), row.cells().get(1), row.offset()))
                        .toList();
    }

    private static List<Fact> below(List<Block.Cell> labels, Block.Row values) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < Math.min(labels.size(), values.cells().size()); i++) {
            facts.add(new Fact(labels.get(i), values.cells().get(i), values.offset()));
        }
        return facts;
    }
}
