package press.postmortem.generator.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;

/**
 * One row of a timeline.
 *
 * @param moment when
 * @param text what happened, without the time and the actors that led it
 * @param actors who did it, as written: {@code @nova}, {@code SRE on call}
 * @param milestone which key moment this is
 * @param phase as the author wrote it; empty where it is to be derived from the milestones
 * @param fields what stood in columns with no meaning of their own here, in order
 * @param evidence code, pictures and paragraphs that belong to this event, in order
 * @param offset where the event starts: the bullet, the row, the heading
 */
public record Event(
        Moment moment,
        List<Inline> text,
        List<String> actors,
        Optional<Milestone> milestone,
        Optional<String> phase,
        List<Field> fields,
        List<Block> evidence,
        int offset) {
    public Event {
        Objects.requireNonNull(moment, "moment");
        text = List.copyOf(text);
        actors = List.copyOf(actors);
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(phase, "phase");
        fields = List.copyOf(fields);
        evidence = List.copyOf(evidence);
    }
}
