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
 * A heading a promise, what stands below it its detail: headings that are numbered, or that stand above prose alone while
 * no list, table or titled paragraphs of the section hold the promises.
 */
final class HeadedActions implements ActionShape {
    private final MarkReader marks;
    private final LedParagraphs titled;

    /** @param titled what holds the promises rather than headings above prose */
    HeadedActions(MarkReader marks, LedParagraphs titled) {
        this.marks = marks;
        this.titled = titled;
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, Group group) {
        if (!(siblings.get(at) instanceof Block.Heading first) || !isAction(siblings, at, first)) {
            return Optional.empty();
        }
        List<Promise> promises = new ArrayList<>();
        int i = at;
        while (i < siblings.size() && siblings.get(i) instanceof Block.Heading heading) {
            if (heading.level() != first.level() || !isAction(siblings, i, heading)) {
                break;
            }
            int end = endOf(siblings, i);
            promises.add(promise(heading, siblings.subList(i + 1, end), group));
            i = end;
        }
        Stretch stretch = new Stretch(first.offset(), siblings.get(i - 1).offset());
        return Optional.of(new Found(stretch, Map.of(), List.of(), promises, List.of()));
    }

    private Promise promise(Block.Heading heading, List<Block> detail, Group group) {
        return Promise.of(marks.read(unnumbered(heading)), group, detail, heading.offset());
    }

    /** A heading's words without the number before them. */
    static List<Inline> unnumbered(Block.Heading heading) {
        return Inlines.from(heading.content(), numberEnd(Inline.plainText(heading.content())));
    }

    private boolean isAction(List<Block> siblings, int at, Block.Heading heading) {
        String title = Inline.plainText(heading.content());
        return numberEnd(title) > 0 || title.contains(" @") || standsAboveProse(siblings, at, title);
    }

    private boolean standsAboveProse(List<Block> siblings, int at, String title) {
        boolean listed = siblings.stream().anyMatch(Block::isListed);
        boolean prose = at + 1 < siblings.size() && siblings.get(at + 1) instanceof Block.Paragraph;
        return prose
                && !listed
                && !titled.areAmong(siblings)
                && ActionWords.type(title).isEmpty()
                && ActionWords.status(title).isEmpty()
                && Text.words(title).size() > 1
                && !ActionWords.isNothing(siblings.get(at + 1).plainText());
    }

    /** Where what stands below a heading ends. */
    static int endOf(List<Block> siblings, int heading) {
        int level = ((Block.Heading) siblings.get(heading)).level();
        int end = heading + 1;
        while (end < siblings.size() && !(siblings.get(end) instanceof Block.Heading next && next.level() <= level)) {
            end++;
        }
        return end;
    }

    /** The end of {@code 1) }, {@code 1. } or {@code #1: }; 0 where no number leads the title. */
    private static int numberEnd(String title) {
        int end = title.startsWith("#") ? 1 : 0;
        int digits = end;
        while (end < title.length() && Character.isDigit(title.charAt(end))) {
            end++;
        }
        if (end == digits || end - digits > 2 || end >= title.length() || ").:".indexOf(title.charAt(end)) < 0) {
            return 0;
        }
        end++;
        int blanks = end;
        while (end < title.length() && Text.isBlank(title.charAt(end))) {
            end++;
        }
        return end > blanks ? end : 0;
    }
}
