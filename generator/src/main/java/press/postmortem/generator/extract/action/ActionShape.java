package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Stretch;

/** One way in which people write what they promise. */
public interface ActionShape {
    /**
     * Whether a block of this shape may stand among these at all; asked once for all of them.
     *
     * @param siblings the blocks of a section
     */
    default boolean mayStandAmong(List<Block> siblings) {
        return true;
    }

    /**
     * What a block of this shape promises; empty where it isn't one.
     *
     * @param siblings the blocks of a section
     * @param at the block that is asked about
     * @param group what the titles above it say
     */
    Optional<Found> read(List<Block> siblings, int at, Group group);

    /**
     * @param stretch of the siblings read
     * @param preamble what stands before the first item
     * @param items at least one
     */
    record Found(
            Stretch stretch,
            Map<ActionList.Column, List<Inline>> headings,
            List<Block> preamble,
            List<Promise> items,
            List<Block> remarks) {
        public Found {
            headings = Map.copyOf(headings);
            preamble = List.copyOf(preamble);
            items = List.copyOf(items);
            remarks = List.copyOf(remarks);
        }

        /** The same below a label that stands in the first block read. */
        Found after(String label) {
            int at = stretch.first();
            Block said = new Block.Plain(List.of(new Inline.Text(label, at)), at);
            return new Found(stretch, headings, List.of(said), items, remarks);
        }
    }
}
