package press.postmortem.generator.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Phrases;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Field;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;

/**
 * An event before its time is settled.
 *
 * @param greedy whether everything below belongs to it up to the next event: it is a heading, or a line with a time alone
 */
record Happening(
        TimePhrase time,
        List<Inline> text,
        List<String> actors,
        Optional<Milestone> milestone,
        Optional<String> phase,
        List<Field> fields,
        List<Block> evidence,
        boolean greedy,
        int offset) {
    /** What templates say where an event is to be described. */
    private static final Phrases GUIDANCE = Phrases.of(
            "short event description",
            "event description",
            "description of event",
            "description of the event",
            "event",
            "description",
            "what happened",
            "tbd",
            "todo");

    Happening {
        Objects.requireNonNull(time, "time");
        text = List.copyOf(text);
        actors = List.copyOf(actors);
        fields = List.copyOf(fields);
        evidence = List.copyOf(evidence);
    }

    /** An event of running text: what leads it are actors, what marks it is a milestone. */
    static Happening of(TimePhrase time, List<Inline> text, List<Block> evidence, int offset) {
        Actors.Led led = Actors.lead(text);
        return new Happening(
                time,
                led.text(),
                led.actors(),
                Milestones.markedIn(led.text()),
                Optional.empty(),
                List.of(),
                evidence,
                false,
                offset);
    }

    /** Whether an event's text is a template's. */
    static boolean isGuidance(String text) {
        return GUIDANCE.contains(text);
    }

    Happening asGreedy() {
        return new Happening(time, text, actors, milestone, phase, fields, evidence, true, offset);
    }

    Happening is(Optional<Milestone> other) {
        return new Happening(time, text, actors, other, phase, fields, evidence, greedy, offset);
    }

    Happening with(List<Block> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Block> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Happening(time, text, actors, milestone, phase, fields, all, greedy, offset);
    }

    /** An event without text takes that of the first paragraph below it, or of a list's only item. */
    Event at(Moment moment) {
        if (!Inlines.isEmpty(text) || evidence.isEmpty()) {
            return new Event(moment, text, actors, milestone, phase, fields, evidence, offset);
        }
        List<Block> below = withoutListOfOne(evidence);
        return below.get(0)
                .prose()
                .map(first -> of(time, first, below.subList(1, below.size()), offset))
                .map(read -> new Event(
                        moment, read.text(), read.actors(), read.milestone(), phase, fields, read.evidence(), offset))
                .orElseGet(() -> new Event(moment, text, actors, milestone, phase, fields, evidence, offset));
    }

    private static List<Block> withoutListOfOne(List<Block> blocks) {
        List<Block.Item> items = blocks.get(0).items();
        if (items.size() != 1 || items.get(0).content().isEmpty()) {
            return blocks;
        }
        List<Block> all = new ArrayList<>(items.get(0).content());
        all.addAll(blocks.subList(1, blocks.size()));
        return all;
    }
}
