package press.postmortem.generator.lint.shape;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Stretches;

/** The headings of a report in the author's order, but for those that are themselves an event or an action. */
final class Sections {
    private final List<Section> found = new ArrayList<>();

    private Sections() {}

    /**
     * @param heading what it is called
     * @param isEmpty whether nothing, or a table in which nothing is written, stands between it and the next heading of its
     *     rank, or of a higher one
     */
    record Section(Block.Heading heading, boolean isEmpty) {
        String title() {
            return Inline.plainText(heading.content()).strip();
        }
    }

    static List<Section> of(Postmortem report) {
        Sections sections = new Sections();
        sections.read(report.document().blocks());
        Stretches recognised = Stretches.of(report);
        return sections.found.stream()
                .filter(section -> !recognised.contain(section.heading().offset()))
                .toList();
    }

    private void read(List<Block> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i) instanceof Block.Heading heading) {
                found.add(new Section(heading, isEmpty(heading, siblings.subList(i + 1, siblings.size()))));
            } else if (siblings.get(i) instanceof Block.Element element) {
                read(element.content());
            }
        }
    }

    private static boolean isEmpty(Block.Heading heading, List<Block> below) {
        return below.stream()
                .filter(block -> !(block instanceof Block.ThematicBreak || isBlankTable(block)))
                .findFirst()
                .map(next -> next instanceof Block.Heading other && other.level() <= heading.level())
                .orElse(true);
    }

    private static boolean isBlankTable(Block block) {
        return block instanceof Block.Table table
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> cell.content().isEmpty());
    }
}
