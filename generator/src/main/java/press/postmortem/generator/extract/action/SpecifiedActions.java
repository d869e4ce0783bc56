package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.incident.Stretch;

/**
 * A title a promise, be it a heading or a line, and below it whose it is and by when, each behind a label: {@code ### Mend the net} and
 * {@code - Owner: Nova}. A line may hold its title itself.
 */
final class SpecifiedActions implements ActionShape {
    private static final int LONGEST_TITLE_WORDS = 24;

    private final MarkReader marks;

    SpecifiedActions(MarkReader marks) {
        this.marks = marks;
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, Group group) {
        List<Promise> promises = new ArrayList<>();
        int i = at;
        int end = endOf(siblings, i);
        while (end > i) {
            promises.add(promise(siblings.subList(i, end), group));
            i = end;
            end = i < siblings.size() ? endOf(siblings, i) : i;
        }
        return promises.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(
                        new Stretch(
                                siblings.get(at).offset(), siblings.get(i - 1).offset()),
                        Map.of(),
                        List.of(),
                        promises,
                        List.of()));
    }

    private Promise promise(List<Block> blocks, Group group) {
        Block title = blocks.get(0);
        List<Block> detail = blocks.subList(1, blocks.size());
        List<Inline> text = title instanceof Block.Heading heading
                ? HeadedActions.unnumbered(heading)
                : title.prose().orElseThrow();
        return Promise.of(marks.read(text).or(marks.below(blocks)), group, detail, title.offset());
    }

    /** Where the action ends that begins at a block; there itself where none does. */
    private static int endOf(List<Block> siblings, int at) {
        Block first = siblings.get(at);
        if (first instanceof Block.Heading heading) {
            int end = HeadedActions.endOf(siblings, at);
            return isTitle(Inline.plainText(heading.content())) && specify(siblings.subList(at + 1, end)) ? end : at;
        }
        if (!(first instanceof Block.Paragraph paragraph)) {
            return at;
        }
        if (holdsParticulars(paragraph)) {
            return at + 1;
        }
        boolean above = !Particulars.are(first) && at + 1 < siblings.size() && Particulars.are(siblings.get(at + 1));
        return above && isTitle(Inline.plainText(paragraph.content())) ? at + 2 : at;
    }

    /** Whether one block below a heading tells whose the action is, and no other is a list or a title of its own. */
    private static boolean specify(List<Block> below) {
        return below.stream().filter(Particulars::are).count() == 1
                && below.stream()
                        .filter(block -> !Particulars.are(block))
                        .noneMatch(block -> block.isListed() || block instanceof Block.Heading);
    }

    private static boolean holdsParticulars(Block.Paragraph paragraph) {
        List<List<Inline>> lines = Inlines.lines(paragraph.content());
        return lines.size() > 1
                && isTitle(Inline.plainText(lines.get(0)))
                && !Particulars.are(line(paragraph, lines.get(0)))
                && lines.subList(1, lines.size()).stream().allMatch(line -> Particulars.are(line(paragraph, line)));
    }

    private static Block line(Block.Paragraph paragraph, List<Inline> line) {
        return new Block.Paragraph(line, paragraph.offset());
    }

    private static boolean isTitle(String text) {
        return !text.strip().endsWith(":")
                && !ActionWords.isNothing(text)
                && Text.words(text).size() <= LONGEST_TITLE_WORDS;
    }
}
