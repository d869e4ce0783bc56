package press.postmortem.generator.extract.event;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.extract.time.TimeGrammar;

/** Asks shapes one after another whether a block is an event, or several; the first that knows it reads it. */
final class EventFinder {
    private final TimeGrammar grammar;
    private final List<EventShape> shapes;

    /** @param shapes in the order in which they are asked */
    EventFinder(TimeGrammar grammar, List<EventShape> shapes) {
        this.grammar = grammar;
        this.shapes = shapes;
    }

    /** The events that a block holds or begins. */
    Optional<EventShape.Found> at(List<Block> siblings, int at) {
        for (EventShape shape : shapes) {
            Optional<EventShape.Found> found = shape.read(siblings, at, grammar);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether there are events in a block that is none itself. */
    boolean within(Block block) {
        return runsIn(block).stream().anyMatch(this::among);
    }

    private boolean among(List<Block> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            if (at(siblings, i).isPresent() || within(siblings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The runs of siblings inside a block that may hold events of their own; the text that leads an item may not. */
    static List<List<Block>> runsIn(Block block) {
        if (block instanceof Block.Element element) {
            return List.of(element.content());
        } else if (block instanceof Block.Admonition admonition) {
            return List.of(admonition.content());
        }
        return block.items().stream().map(Block.Item::below).toList();
    }
}
