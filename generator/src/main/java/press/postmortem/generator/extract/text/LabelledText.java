package press.postmortem.generator.extract.text;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;

/**
 * A paragraph that a bold label leads: {@code **Action taken:** We mended the net}.
 *
 * @param label with its colon
 * @param rest not empty
 */
public record LabelledText(String label, List<Inline> rest) {
    public LabelledText {
        rest = List.copyOf(rest);
    }

    public static Optional<LabelledText> of(Block block) {
        if (!(block instanceof Block.Paragraph paragraph)
                || paragraph.content().size() < 2
                || !(paragraph.content().get(0) instanceof Inline.Strong strong)) {
            return Optional.empty();
        }
        String label = Inline.plainText(strong.content()).strip();
        List<Inline> rest =
                Inlines.strip(paragraph.content().subList(1, paragraph.content().size()));
        return label.endsWith(":") && !Inlines.isEmpty(rest)
                ? Optional.of(new LabelledText(label, rest))
                : Optional.empty();
    }
}
