package press.postmortem.generator.document;

import java.util.ArrayList;
import java.util.List;

/** Checks the promise that no two siblings share a place. */
final class Siblings {
    private final List<Block> unordered = new ArrayList<>();

    private Siblings() {}

    /** The blocks that do not stand behind the sibling before them. */
    static List<Block> unordered(Document document) {
        Siblings siblings = new Siblings();
        siblings.check(document.blocks());
        document.footnotes().forEach(footnote -> siblings.check(footnote.content()));
        return siblings.unordered;
    }

    private void check(List<Block> blocks) {
        int last = -1;
        for (Block block : blocks) {
            if (block.offset() <= last) {
                unordered.add(block);
            }
            last = block.offset();
            checkChildren(block);
        }
    }

    private void checkChildren(Block block) {
        if (block instanceof Block.Quote it) {
            check(it.content());
        } else if (block instanceof Block.Admonition it) {
            check(it.content());
        } else if (block instanceof Block.BulletList it) {
            it.items().forEach(item -> check(item.content()));
        } else if (block instanceof Block.OrderedList it) {
            it.items().forEach(item -> check(item.content()));
        } else if (block instanceof Block.DefinitionList it) {
            it.definitions().forEach(each -> each.descriptions().forEach(this::check));
        } else if (block instanceof Block.Element it) {
            check(it.content());
        }
    }
}
