package press.postmortem.generator.extract.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.section.Section;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;

/** Reads the promises of one section; the titles within it group them. */
final class ActionReader {
    private static final int LONGEST_LABEL_WORDS = 8;

    private final List<ActionShape> shapes;
    private final List<ActionShape.Found> found = new ArrayList<>();

    /** @param shapes in the order in which they are asked */
    ActionReader(List<ActionShape> shapes) {
        this.shapes = shapes;
    }

    /** What the blocks promise, in the author's order. */
    List<ActionShape.Found> read(Section section) {
        if (section.titled() != Section.Titled.LEAD) {
            read(section.blocks(), Group.ofSection(section.title()));
            return List.copyOf(found);
        }
        read(section.blocks(), Group.none().below(section.title()));
        return found.stream().map(each -> each.after(section.title())).toList();
    }

    private void read(List<Block> siblings, Group whole) {
        List<ActionShape> asked =
                shapes.stream().filter(shape -> shape.mayStandAmong(siblings)).toList();
        Group group = whole;
        int i = 0;
        while (i < siblings.size()) {
            Optional<ActionShape.Found> promised = ask(asked, siblings, i, group);
            if (promised.isPresent()) {
                found.add(promised.get());
                i = after(siblings, i, promised.get());
                continue;
            }
            if (Legend.beginsAt(siblings, i)) {
                i += 2;
                continue;
            }
            Block block = siblings.get(i);
            Optional<String> title = titleOf(block);
            group = title.isPresent() ? whole.below(title.get()) : group;
            descend(block, group);
            i++;
        }
    }

    private static Optional<ActionShape.Found> ask(
            List<ActionShape> shapes, List<Block> siblings, int at, Group group) {
        for (ActionShape shape : shapes) {
            Optional<ActionShape.Found> promised = shape.read(siblings, at, group);
            if (promised.isPresent()) {
                return promised;
            }
        }
        return Optional.empty();
    }

    private static int after(List<Block> siblings, int first, ActionShape.Found promised) {
        int i = first;
        while (siblings.get(i).offset() != promised.stretch().last()) {
            i++;
        }
        return i + 1;
    }

    /** Folds, and lists whose items only name what the lists below them are about. */
    private void descend(Block block, Group group) {
        if (block instanceof Block.Element element) {
            read(element.content(), group);
        } else if (block instanceof Block.Admonition admonition) {
            read(admonition.content(), group);
        }
        for (Block.Item item : block.items()) {
            if (PromisedItems.isLabel(item)) {
                Group named = group.below(item.content().get(0).plainText());
                read(item.below(), named);
            }
        }
    }

    /** A heading, a bold line, or a short line that ends in a colon. */
    private static Optional<String> titleOf(Block block) {
        if (block instanceof Block.Heading heading) {
            return Optional.of(Inline.plainText(heading.content()));
        }
        return block.prose().filter(ActionReader::isLabel).map(Inline::plainText);
    }

    private static boolean isLabel(List<Inline> content) {
        String text = Inline.plainText(content).strip();
        boolean marked = Inlines.isAllStrong(content) || text.endsWith(":");
        return marked && Text.words(text).size() <= LONGEST_LABEL_WORDS;
    }
}
