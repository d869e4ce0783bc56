package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Stretch;

/**
 * A paragraph that a label announces as an action: {@code **Action taken:** We mended the net}. A list that it introduces
 * with a colon is its detail.
 */
final class ToldActions implements ActionShape {
    private final MarkReader marks;

    ToldActions(MarkReader marks) {
        this.marks = marks;
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, Group group) {
        if (at > 0 || !(siblings.get(at) instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        String text = Inline.plainText(paragraph.content()).strip();
        if (ActionWords.isNothing(text) || isGuidance(paragraph.content())) {
            return Optional.empty();
        }
        List<Block> detail = new ArrayList<>();
        boolean introduces = text.endsWith(":");
        boolean listed = siblings.size() > 1 && !siblings.get(1).items().isEmpty();
        if (listed && !introduces) {
            return Optional.empty();
        }
        if (listed) {
            detail.add(siblings.get(1));
        }
        int last = detail.isEmpty() ? paragraph.offset() : detail.get(0).offset();
        Promise promise = Promise.of(marks.read(paragraph.content()), group, detail, paragraph.offset());
        return Optional.of(
                new Found(new Stretch(paragraph.offset(), last), Map.of(), List.of(), List.of(promise), List.of()));
    }

    private static boolean isGuidance(List<Inline> content) {
        return content.stream().allMatch(inline -> inline instanceof Inline.Emphasis || inline.isBreak());
    }
}
