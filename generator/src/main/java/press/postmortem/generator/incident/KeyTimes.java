package press.postmortem.generator.incident;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The key moments of an incident, in the order of {@link Milestone}. */
public record KeyTimes(Map<Milestone, Moment> moments) {
    public KeyTimes {
        EnumMap<Milestone, Moment> sorted = new EnumMap<>(Milestone.class);
        sorted.putAll(moments);
        moments = Collections.unmodifiableMap(sorted);
    }

    public Optional<Moment> get(Milestone milestone) {
        return Optional.ofNullable(moments.get(milestone));
    }

    /** How long it was from one key moment to another; empty where one is missing or they can't be compared. */
    public Optional<Span> between(Milestone from, Milestone to) {
        return get(from).flatMap(start -> get(to).flatMap(end -> Span.between(start, end)));
    }
}
