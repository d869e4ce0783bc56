package press.postmortem.generator.incident;

import java.util.List;
import press.postmortem.generator.document.Inline;

/** A cell of a table whose column has no meaning of its own here, with the words at the column's head. */
public record Field(List<Inline> label, List<Inline> value) {
    public Field {
        label = List.copyOf(label);
        value = List.copyOf(value);
    }
}
