package press.postmortem.generator.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Stretch;

/**
 * Paragraphs led by the bold name of who is to act: {@code **Ines** Ask for a second lock}. Where several are written so and
 * no list or table of the section holds the promises.
 */
final class NamedParagraphs implements ActionShape {
    private static final int SEVERAL = 2;

    private final MarkReader marks;

    NamedParagraphs(MarkReader marks) {
        this.marks = marks;
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, Group group) {
        long named = siblings.stream().filter(NamedParagraphs::isNamed).count();
        if (!isNamed(siblings.get(at)) || named < SEVERAL || siblings.stream().anyMatch(NamedParagraphs::isListed)) {
            return Optional.empty();
        }
        List<Promise> promises = new ArrayList<>();
        int i = at;
        while (i < siblings.size() && isNamed(siblings.get(i))) {
            promises.add(promise((Block.Paragraph) siblings.get(i), group));
            i++;
        }
        Stretch stretch =
                new Stretch(siblings.get(at).offset(), siblings.get(i - 1).offset());
        return Optional.of(new Found(stretch, Map.of(), List.of(), promises, List.of()));
    }

    private Promise promise(Block.Paragraph paragraph, Group group) {
        List<Inline> content = Inlines.strip(paragraph.content());
        String name = Inline.plainText(content.subList(0, 1)).strip();
        Marks read = marks.read(Inlines.strip(content.subList(1, content.size())));
        return Promise.of(read.withOwner(name), group, List.of(), paragraph.offset());
    }

    private static boolean isNamed(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        List<Inline> content = Inlines.strip(paragraph.content());
        if (content.size() < 2 || !(content.get(0) instanceof Inline.Strong name)) {
            return false;
        }
        String rest = Inline.plainText(content.subList(1, content.size()));
        boolean goesOn = rest.length() > 1 && Text.isBlank(rest.charAt(0)) && Character.isLetter(rest.charAt(1));
        return goesOn && Actors.isName(Inline.plainText(name.content()).strip());
    }

    /** Whether a block is a list or a table. */
    static boolean isListed(Block block) {
        return block instanceof Block.Table || !TimedItems.itemsOf(block).isEmpty();
    }
}
