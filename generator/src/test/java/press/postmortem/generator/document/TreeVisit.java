package press.postmortem.generator.document;

import java.util.List;

/** Goes through a whole document, in its order. */
abstract class TreeVisit {
    private int depth;

    /** How deep the block or inline that is being visited stands. */
    final int depth() {
        return depth;
    }

    void siblings(List<Block> blocks) {}

    void block(Block block) {}

    void inline(Inline inline) {}

    final void document(Document document) {
        blocks(document.blocks());
        document.footnotes().forEach(footnote -> blocks(footnote.content()));
    }

    private void blocks(List<Block> blocks) {
        siblings(blocks);
        depth++;
        blocks.forEach(block -> {
            block(block);
            inside(block);
        });
        depth--;
    }

    private void inside(Block block) {
        if (block instanceof Block.Heading it) {
            inlines(it.content());
        } else if (block instanceof Block.Paragraph it) {
            inlines(it.content());
        } else if (block instanceof Block.Plain it) {
            inlines(it.content());
        } else if (block instanceof Block.Quote it) {
            blocks(it.content());
        } else if (block instanceof Block.Admonition it) {
            inlines(it.title());
            blocks(it.content());
        } else if (block instanceof Block.BulletList it) {
            it.items().forEach(item -> blocks(item.content()));
        } else if (block instanceof Block.OrderedList it) {
            it.items().forEach(item -> blocks(item.content()));
        } else if (block instanceof Block.Table it) {
            row(it.head());
            it.rows().forEach(this::row);
        } else if (block instanceof Block.DefinitionList it) {
            it.definitions().forEach(each -> {
                each.terms().forEach(this::inlines);
                each.descriptions().forEach(this::blocks);
            });
        } else if (block instanceof Block.Element it) {
            blocks(it.content());
        }
    }

    private void row(Block.Row row) {
        row.cells().forEach(cell -> inlines(cell.content()));
    }

    private void inlines(List<Inline> content) {
        depth++;
        content.forEach(inline -> {
            inline(inline);
            inside(inline);
        });
        depth--;
    }

    private void inside(Inline inline) {
        if (inline instanceof Inline.Emphasis it) {
            inlines(it.content());
        } else if (inline instanceof Inline.Strong it) {
            inlines(it.content());
        } else if (inline instanceof Inline.Strikethrough it) {
            inlines(it.content());
        } else if (inline instanceof Inline.Link it) {
            inlines(it.content());
        } else if (inline instanceof Inline.Element it) {
            inlines(it.content());
        }
    }
}
