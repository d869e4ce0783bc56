package press.postmortem.generator.extract.event;

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
    /** So many items with a time, the first among them, are events where a title says so, whatever else the list holds. */
    private static final int FEWEST_ANNOUNCED = 2;

    private final boolean announced;

    private TimedItems(boolean announced) {
        this.announced = announced;
    }

    /** Those in a place for events: what has no time there belongs to the event above it. */
    static TimedItems announced() {
        return new TimedItems(true);
    }

    /** Those anywhere: half of the items have a time. */
    static TimedItems anywhere() {
        return new TimedItems(false);
    }

    @Override
    public Optional<Found> read(List<Block> siblings, int at, TimeGrammar grammar) {
        List<Entry> entries = new ArrayList<>();
        int timed = 0;
        int days = 0;
        for (Block.Item item : siblings.get(at).items()) {
            Entry entry = entry(item, grammar);
            entries.add(entry);
            timed += entry.lead().isPresent() ? 1 : 0;
            days += entry.isDay() ? 1 : 0;
        }
        boolean begins =
                announced && timed >= FEWEST_ANNOUNCED && entries.get(0).lead().isPresent();
        if (days == entries.size() || timed * 2 < entries.size() && !begins) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        entries.forEach(entry -> entry.addTo(parts));
        return Found.of(parts);
    }

    private Entry entry(Block.Item item, TimeGrammar grammar) {
        Optional<TimeLead> lead = lead(item, grammar);
        if (lead.isEmpty() || !lead.get().isAlone() || lead.get().time().hasClock()) {
            return new Entry(item, lead, List.of());
        }
        List<Block> blocks = item.below();
        List<Optional<Found>> below = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            below.add(read(blocks, i, grammar));
        }
        return new Entry(item, lead, below);
    }

    private static Optional<TimeLead> lead(Block.Item item, TimeGrammar grammar) {
        return item.lead()
                .flatMap(text -> TimeLead.of(text, grammar))
                .filter(lead -> !Happening.isGuidance(Inline.plainText(lead.rest())));
    }

    /**
     * An item that was read.
     *
     * @param below what each block below a date alone is as a list of events; empty below everything else
     */
    private record Entry(Block.Item item, Optional<TimeLead> lead, List<Optional<Found>> below) {
        /** A date alone, with events below it. */
        boolean isDay() {
            return below.stream().anyMatch(Optional::isPresent);
        }

        void addTo(List<Part> parts) {
            if (lead.isEmpty()) {
                parts.add(new Part.Loose(List.of(new Block.BulletList(List.of(item), true, item.offset()))));
            } else if (isDay()) {
                parts.add(new Part.Day(lead.get().time(), item.content().subList(0, 1)));
                for (int i = 0; i < below.size(); i++) {
                    List<Part> loose =
                            List.of(new Part.Loose(List.of(item.content().get(i + 1))));
                    parts.addAll(below.get(i).map(Found::parts).orElse(loose));
                }
            } else {
                TimeLead led = lead.get();
                parts.add(new Part.Happened(Happening.of(led.time(), led.rest(), item.below(), item.offset())));
            }
        }
    }
}
