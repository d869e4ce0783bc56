package press.postmortem.generator.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Stretch;

/**
 * Paragraphs led by a bold title with a full stop: {@code **A second lock.** We are asking the yard for one.} Where several are
 * written so and no list or table of the section holds the promises.
 */
final class TitledParagraphs implements ActionShape {
    private static final int SEVERAL = 2;
    private static final int LONGEST_TITLE_WORDS = 8;

    private final MarkReader marks;

    TitledParagraphs(MarkReader marks) {
        this.marks = marks;
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, Group group) {
        if (!isTitled(siblings.get(at))
                || !areAmong(siblings)
                || siblings.stream().anyMatch(NamedParagraphs::isListed)) {
            return Optional.empty();
        }
        List<Promise> promises = new ArrayList<>();
        int i = at;
        while (i < siblings.size() && isTitled(siblings.get(i))) {
            Block.Paragraph paragraph = (Block.Paragraph) siblings.get(i);
            promises.add(Promise.of(marks.read(paragraph.content()), group, List.of(), paragraph.offset()));
            i++;
        }
        Stretch stretch =
                new Stretch(siblings.get(at).offset(), siblings.get(i - 1).offset());
        return Optional.of(new Found(stretch, Map.of(), List.of(), promises, List.of()));
    }

    /** Whether several of a section's blocks are written so. */
    static boolean areAmong(List<Block> siblings) {
        return siblings.stream().filter(TitledParagraphs::isTitled).count() >= SEVERAL;
    }

    private static boolean isTitled(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        List<Inline> content = Inlines.strip(paragraph.content());
        if (content.size() < 2 || !(content.get(0) instanceof Inline.Strong strong)) {
            return false;
        }
        String title = Inline.plainText(strong.content()).strip();
        return title.endsWith(".") && Text.words(title).size() <= LONGEST_TITLE_WORDS;
    }
}
