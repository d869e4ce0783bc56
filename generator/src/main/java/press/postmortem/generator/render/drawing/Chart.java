package press.postmortem.generator.render.drawing;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is drawn of an incident.
 *
 * @param clock whose hours and days stand along the drawing: second 0 is 1970-01-01T00:00Z; empty where no zone is known, and
 *     second 0 is that time on the incident's clock
 * @param marks by time
 * @param bands by time, none overlapping
 * @param events what happened besides; shown as strokes without names
 */
public record Chart(Optional<ZoneId> clock, List<Mark> marks, List<Band> bands, List<Range> events) {
    public Chart {
        Objects.requireNonNull(clock, "clock");
        marks = List.copyOf(marks);
        bands = List.copyOf(bands);
        events = List.copyOf(events);
    }

    /** All times that are drawn. */
    List<Range> ranges() {
        return Stream.concat(marks.stream().map(Mark::range), events.stream()).toList();
    }
}
