package press.postmortem.generator.extract.event;

import java.util.List;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;

/** What proves an event: logs and pictures. */
final class Evidence {
    private Evidence() {}

    /** Whether a block is code or pictures, so that it belongs to the event above it even where no event follows. */
    static boolean speaksAlone(Block block) {
        if (block instanceof Block.CodeBlock) {
            return true;
        }
        if (block instanceof Block.Element element && element.tag().equals("figure")) {
            return true;
        }
        return block.prose().filter(Evidence::isPicture).isPresent();
    }

    private static boolean isPicture(List<Inline> content) {
        return content.stream().anyMatch(Evidence::isImage)
                && content.stream()
                        .allMatch(inline -> isImage(inline)
                                || inline.isBreak()
                                || inline instanceof Inline.Text text
                                        && text.text().isBlank());
    }

    private static boolean isImage(Inline inline) {
        return inline instanceof Inline.Image || inline instanceof Inline.Link link && isPicture(link.content());
    }
}
