package press.postmortem.generator.render.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.postmortem.generator.notation.CsvTable;

/**
 * The columns of a table: their names, what each says, and how it is read from a row's subject. Tables only ever get more
 * columns, and those at their end.
 *
 * @param <S> what a row is about
 */
public final class Columns<S> {
    private final List<Column<S>> columns = new ArrayList<>();

    Columns() {}

    /** @param meaning for the page that describes the table */
    record Column<S>(String name, String meaning, Function<S, String> cell) {}

    Columns<S> with(String name, String meaning, Function<S, String> cell) {
        columns.add(new Column<>(name, meaning, cell));
        return this;
    }

    /** What is not known is empty. */
    Columns<S> known(String name, String meaning, Function<S, Optional<String>> cell) {
        return with(name, meaning, cell.andThen(value -> value.orElse("")));
    }

    List<Column<S>> all() {
        return List.copyOf(columns);
    }

    String table(Collection<S> subjects) {
        CsvTable table = new CsvTable().row(columns.stream().map(Column::name).toList());
        subjects.forEach(subject -> table.row(
                columns.stream().map(column -> column.cell().apply(subject)).toList()));
        return table.toString();
    }

    /** Several values in one cell. */
    static String joined(List<String> values) {
        return String.join("; ", values);
    }
}
