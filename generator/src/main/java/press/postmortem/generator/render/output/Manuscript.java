package press.postmortem.generator.render.output;

import java.util.List;
import java.util.Set;

/**
 * What must be found in a book when it is read back.
 *
 * @param passages every paragraph, cell, heading and line of code, in order
 * @param pictures how many there are
 * @param addresses where its links lead outside of the book
 * @param references how many links lead within it
 * @param unset the scripts, by their names in Unicode, of letters that no font has
 * @param leftward those of words that run from right to left
 */
public record Manuscript(
        List<Passage> passages,
        int pictures,
        Set<String> addresses,
        int references,
        Set<String> unset,
        Set<String> leftward) {
    public Manuscript {
        passages = List.copyOf(passages);
        addresses = Set.copyOf(addresses);
        unset = Set.copyOf(unset);
        leftward = Set.copyOf(leftward);
    }

    /**
     * A piece of text.
     *
     * @param report the id of the report that it belongs to; empty outside of all
     */
    public record Passage(String report, String text) {}
}
