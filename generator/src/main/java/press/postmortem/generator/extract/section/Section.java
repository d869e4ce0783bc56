package press.postmortem.generator.extract.section;

import java.util.List;
import press.postmortem.generator.document.Block;

/**
 * A run of sibling blocks below a title: a heading, a bold line, the bold start of a list item, the summary of a fold.
 *
 * @param kinds what the title says it is about; at least one
 * @param title its plain text; empty for what stands before the first title
 * @param titled how the title is written
 * @param offset where the title stands; 0 for what stands before the first title
 * @param blocks up to the next title of the same rank
 */
public record Section(List<SectionKind> kinds, String title, Titled titled, int offset, List<Block> blocks) {
    /** Where a title stands. */
    public enum Titled {
        /** On its own, above a part of the report. */
        ABOVE,
        /** On a line of its own that is no heading. */
        LABEL,
        /** Before the text, in the same paragraph. */
        LEAD
    }

    public Section {
        kinds = List.copyOf(kinds);
        blocks = List.copyOf(blocks);
    }

    public boolean is(SectionKind kind) {
        return kinds.contains(kind);
    }
}
