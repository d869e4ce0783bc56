package press.postmortem.generator.incident;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;

/**
 * What happened, in the author's order.
 *
 * @param stretch the blocks of the body that this timeline stands for; empty where it comes from front matter
 * @param zone of times written without one; empty where none was stated
 * @param headings the author's own words at the heads of a table's columns
 * @param preamble what stood inside the stretch before the first event
 * @param events at least one
 */
public record Timeline(
        Optional<Stretch> stretch,
        Optional<ZoneId> zone,
        Map<Column, List<Inline>> headings,
        List<Block> preamble,
        List<Event> events) {
    public Timeline {
        Objects.requireNonNull(stretch, "stretch");
        Objects.requireNonNull(zone, "zone");
        headings = Map.copyOf(headings);
        preamble = List.copyOf(preamble);
        events = List.copyOf(events);
    }

    /** What a column of a timeline table can be about. */
    public enum Column {
        TIME,
        TEXT,
        ACTOR,
        PHASE
    }
}
