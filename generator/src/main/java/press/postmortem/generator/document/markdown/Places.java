package press.postmortem.generator.document.markdown;

import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.document.Block;

/**
 * The places of siblings that broken HTML has moved about, as a browser would: put in order again, no two the same, so that
 * each names one block.
 */
final class Places {
    private Places() {}

    /** @param end an offset that no block may reach, as the text ends there; only a text with fewer characters does */
    static List<Block> increasing(List<Block> blocks, int end) {
        int[] offsets = blocks.stream().mapToInt(Block::offset).toArray();
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = Math.max(offsets[i], offsets[i - 1] + 1);
        }
        int last = end;
        for (int i = offsets.length - 1; i >= 0; i--) {
            offsets[i] = Math.max(0, Math.min(offsets[i], last));
            last = offsets[i] - 1;
        }
        List<Block> placed = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            Block block = blocks.get(i);
            placed.add(block.offset() == offsets[i] ? block : at(block, offsets[i]));
        }
        return placed;
    }

    private static Block at(Block block, int offset) {
        if (block instanceof Block.Paragraph it) {
            return new Block.Paragraph(it.content(), offset);
        } else if (block instanceof Block.Plain it) {
            return new Block.Plain(it.content(), offset);
        } else if (block instanceof Block.Heading it) {
            return new Block.Heading(it.level(), it.id(), it.content(), offset);
        } else if (block instanceof Block.CodeBlock it) {
            return new Block.CodeBlock(it.language(), it.code(), offset);
        } else if (block instanceof Block.Quote it) {
            return new Block.Quote(it.content(), offset);
        } else if (block instanceof Block.Admonition it) {
            return new Block.Admonition(it.kind(), it.title(), it.content(), offset);
        } else if (block instanceof Block.BulletList it) {
            return new Block.BulletList(it.items(), it.tight(), offset);
        } else if (block instanceof Block.OrderedList it) {
            return new Block.OrderedList(it.start(), it.items(), it.tight(), offset);
        } else if (block instanceof Block.Table it) {
            return new Block.Table(it.head(), it.rows(), it.alignments(), offset);
        } else if (block instanceof Block.DefinitionList it) {
            return new Block.DefinitionList(it.definitions(), offset);
        } else if (block instanceof Block.Element it) {
            return new Block.Element(it.tag(), it.attributes(), it.content(), offset);
        }
        return new Block.ThematicBreak(offset);
    }
}
