package press.postmortem.generator.extract.event;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Stretch;
import press.postmortem.generator.incident.Timeline;

/** An unbroken run of siblings that are events and what belongs to them. */
final class EventRun {
    private final Block opening;
    private final Map<Timeline.Column, List<Inline>> headings;
    private final List<Block> preamble = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final List<Block> held = new ArrayList<>();
    private boolean certain = true;
    private int last;

    /** @param opening the first of the blocks that will be taken */
    EventRun(Block opening, Map<Timeline.Column, List<Inline>> headings) {
        this.opening = opening;
        this.last = opening.offset();
        this.headings = headings;
    }

    /**
     * Takes in what was found next; what was held until now belongs to the event before it.
     *
     * @param end the last of the blocks that it was found in
     */
    void take(EventShape.Found found, Block end) {
        attach(held.stream()
                .filter(block -> !(block instanceof Block.ThematicBreak))
                .toList());
        held.clear();
        last = end.offset();
        certain &= found.certain();
        for (EventShape.Part part : found.parts()) {
            if (part instanceof EventShape.Part.Happened happened) {
                happenings.add(happened.happening());
            } else if (part instanceof EventShape.Part.Day day) {
                attach(day.blocks());
            } else if (part instanceof EventShape.Part.Loose loose) {
                attach(loose.blocks());
            }
        }
    }

    /** Code and pictures straight below the last event, and whatever stands below a greedy one. */
    boolean claims(Block block) {
        Happening above = happenings.get(happenings.size() - 1);
        if (block instanceof Block.ThematicBreak || block instanceof Block.Heading) {
            return false;
        }
        return above.greedy() || held.isEmpty() && Evidence.speaksAlone(block);
    }

    void addEvidence(Block block) {
        last = block.offset();
        attach(List.of(block));
    }

    /** Keeps a block that belongs to the last event if another one follows. */
    void hold(Block block) {
        held.add(block);
    }

    private void attach(List<Block> blocks) {
        if (happenings.isEmpty()) {
            preamble.addAll(blocks);
        } else {
            int end = happenings.size() - 1;
            happenings.set(end, happenings.get(end).with(blocks));
        }
    }

    List<Happening> happenings() {
        return happenings;
    }

    int firstOffset() {
        return opening.offset();
    }

    /** What stands at the head of a table's column; empty where nothing does. */
    List<Inline> headingOf(Timeline.Column column) {
        return headings.getOrDefault(column, List.of());
    }

    /** Whether nothing in it could be anything but an event. */
    boolean isCertain() {
        return certain;
    }

    /** Whether it is a paragraph of prose that happens to begin with a date. */
    boolean isProse() {
        Happening only = happenings.get(0);
        return happenings.size() == 1
                && opening instanceof Block.Paragraph
                && !only.greedy()
                && !only.time().hasClock();
    }

    /** @param moments of which as many are taken as there are events */
    Timeline timeline(Iterator<Moment> moments, Optional<ZoneId> zone) {
        List<Event> events = new ArrayList<>();
        for (Happening happening : happenings) {
            events.add(happening.at(moments.next()));
        }
        return new Timeline(Optional.of(new Stretch(opening.offset(), last)), zone, headings, preamble, events);
    }
}
