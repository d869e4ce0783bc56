package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.incident.Stretch;

/**
 * Paragraphs that are promises by what leads them, in bold. Where several are written so and no list or table of the section holds
 * the promises.
 */
final class LedParagraphs implements ActionShape {
    private static final int SEVERAL = 2;

    private final Lead lead;

    LedParagraphs(Lead lead) {
        this.lead = lead;
    }

    /** What leads such a paragraph. */
    interface Lead {
        /**
         * @param bold the words in bold
         * @param rest what follows, at least one piece
         */
        boolean leads(Inline.Strong bold, List<Inline> rest);

        /** @param content of a paragraph that it leads, without blanks at its ends */
        Marks read(List<Inline> content);
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, Group group) {
        if (!isLed(siblings.get(at)) || !areAmong(siblings) || siblings.stream().anyMatch(Block::isListed)) {
            return Optional.empty();
        }
        List<Promise> promises = new ArrayList<>();
        int i = at;
        while (i < siblings.size() && isLed(siblings.get(i))) {
            Block.Paragraph paragraph = (Block.Paragraph) siblings.get(i);
            Marks read = lead.read(Inlines.strip(paragraph.content()));
            promises.add(Promise.of(read, group, List.of(), paragraph.offset()));
            i++;
        }
        Stretch stretch =
                new Stretch(siblings.get(at).offset(), siblings.get(i - 1).offset());
        return Optional.of(new Found(stretch, Map.of(), List.of(), promises, List.of()));
    }

    /** Whether several of a section's blocks are led so. */
    boolean areAmong(List<Block> siblings) {
        return siblings.stream().filter(this::isLed).count() >= SEVERAL;
    }

    private boolean isLed(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)) {
            return false;
        }
        List<Inline> content = Inlines.strip(paragraph.content());
        return content.size() >= 2
                && content.get(0) instanceof Inline.Strong bold
                && lead.leads(bold, content.subList(1, content.size()));
    }
}
