package press.postmortem.generator.incident;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;

/**
 * What was promised, in the author's order.
 *
 * @param stretch the blocks of the body that this list stands for; empty where it comes from front matter
 * @param headings the author's own words at the heads of a table's columns
 * @param preamble what stood inside the stretch before the first item
 * @param items at least one
 * @param remarks what stood inside the stretch and is no item: a legend, {@code None.}
 */
public record ActionList(
        Optional<Stretch> stretch,
        Map<Column, List<Inline>> headings,
        List<Block> preamble,
        List<ActionItem> items,
        List<Block> remarks) {
    public ActionList {
        Objects.requireNonNull(stretch, "stretch");
        headings = Map.copyOf(headings);
        preamble = List.copyOf(preamble);
        items = List.copyOf(items);
        remarks = List.copyOf(remarks);
    }

    /** What a column of an action table can be about. */
    public enum Column {
        ID,
        TEXT,
        OWNER,
        TYPE,
        PRIORITY,
        STATUS,
        DUE,
        DONE,
        LINK
    }
}
