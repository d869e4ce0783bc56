package press.postmortem.generator.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The events of a timeline with the key moments that front matter names by their times alone. */
public final class KeyEvents {
    private KeyEvents() {}

    /**
     * A key moment that no event of the report is marked as belongs to the one event of that time; to none, where several
     * have it.
     */
    public static List<Event> of(Postmortem report, Timeline timeline) {
        List<Event> events = new ArrayList<>(timeline.events());
        for (Map.Entry<Milestone, Moment> key : report.times().moments().entrySet()) {
            Optional<Milestone> milestone = Optional.of(key.getKey());
            boolean marked =
                    report.events().stream().anyMatch(event -> event.milestone().equals(milestone));
            List<Event> sameTime = events.stream()
                    .filter(event -> isSameTime(event.moment(), key.getValue()))
                    .toList();
            if (!marked && sameTime.size() == 1 && sameTime.get(0).milestone().isEmpty()) {
                events.set(events.indexOf(sameTime.get(0)), marked(sameTime.get(0), milestone));
            }
        }
        return events;
    }

    private static boolean isSameTime(Moment one, Moment other) {
        return one.start().equals(other.start())
                && one.end().equals(other.end())
                && one.zone().equals(other.zone());
    }

    private static Event marked(Event event, Optional<Milestone> milestone) {
        return new Event(
                event.moment(),
                event.text(),
                event.actors(),
                milestone,
                event.phase(),
                event.fields(),
                event.evidence(),
                event.offset());
    }
}
