package press.postmortem.generator.extract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimeGrammar;

/**
 * A list whose items are led by a time, by a date and a time, or by a date; numbered or not, and outlines of such lists.
 * A list of nothing but days with lists below them is left to be read day by day.
 */
final class TimedItems implements EventShape {
    @Override
    public Optional<Found> read(Block block, TimeGrammar grammar) {
        List<Block.Item> items = itemsOf(block);
        List<Part> parts = new ArrayList<>();
        items.forEach(item -> parts.addAll(read(item, grammar)));
        if (items.stream().allMatch(item -> isDay(item, grammar))) {
            return Optional.empty();
        }
        long timed =
                items.stream().filter(item -> lead(item, grammar).isPresent()).count();
        return timed * 2 >= items.size() ? Found.of(parts) : Optional.empty();
    }

    static List<Block.Item> itemsOf(Block block) {
        if (block instanceof Block.BulletList list) {
            return list.items();
        }
        return block instanceof Block.OrderedList list ? list.items() : List.of();
    }

    private List<Part> read(Block.Item item, TimeGrammar grammar) {
        Optional<TimeLead> lead = lead(item, grammar);
        if (lead.isEmpty()) {
            return List.of(new Part.Loose(asList(item)));
        }
        List<Block> below = item.content().subList(1, item.content().size());
        if (isDay(item, grammar)) {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part.Day(lead.get().time(), item.content().subList(0, 1)));
            below.forEach(block -> parts.addAll(
                    read(block, grammar).map(Found::parts).orElse(List.of(new Part.Loose(List.of(block))))));
            return parts;
        }
        return List.of(new Part.Happened(happening(lead.get(), below, item.offset())));
    }

    private static Happening happening(TimeLead lead, List<Block> below, int offset) {
        return Happening.of(lead.time(), lead.rest(), below, offset);
    }

    /** A date alone, with events below it. */
    private boolean isDay(Block.Item item, TimeGrammar grammar) {
        return lead(item, grammar)
                        .filter(lead -> lead.isAlone() && !lead.time().hasClock())
                        .isPresent()
                && item.content().stream()
                        .skip(1)
                        .anyMatch(block -> read(block, grammar).isPresent());
    }

    private static Optional<TimeLead> lead(Block.Item item, TimeGrammar grammar) {
        return item.content().isEmpty()
                ? Optional.empty()
                : Outline.leadOf(item.content().get(0))
                        .flatMap(text -> TimeLead.of(text, grammar))
                        .filter(lead -> !ActionWords.isEventGuidance(Inline.plainText(lead.rest())));
    }

    private static List<Block> asList(Block.Item item) {
        return List.of(new Block.BulletList(List.of(item), true, item.offset()));
    }
}
