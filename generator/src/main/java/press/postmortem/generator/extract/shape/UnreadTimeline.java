package press.postmortem.generator.extract.shape;

import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.extract.section.Section;

/**
 * What stands below the title of a timeline and was not read: several lines with numbers, which may be times. A line or two of
 * prose, a link to where the timeline is, and {@code TBD} are none.
 */
final class UnreadTimeline {
    private static final int FEWEST_LINES = 2;

    private UnreadTimeline() {}

    static boolean standsIn(Section section) {
        return section.titled() == Section.Titled.ABOVE
                && Walk.blocks(section.blocks()).stream()
                                .flatMap(UnreadTimeline::lines)
                                .filter(UnreadTimeline::hasNumber)
                                .limit(FEWEST_LINES)
                                .count()
                        == FEWEST_LINES;
    }

    private static Stream<List<Inline>> lines(Block block) {
        if (block instanceof Block.Prose prose) {
            return Inline.lines(prose.content()).stream();
        }
        return block instanceof Block.Table table
                ? table.rows().stream().map(row -> row.cells().get(0).content())
                : Stream.empty();
    }

    /** Numbers of addresses are those of tickets. */
    private static boolean hasNumber(List<Inline> line) {
        return line.stream()
                .filter(inline -> !(inline instanceof Inline.Link || inline instanceof Inline.Image))
                .map(inline -> Inline.plainText(List.of(inline)))
                .anyMatch(text -> text.chars().anyMatch(Character::isDigit) && !text.contains("://"));
    }
}
