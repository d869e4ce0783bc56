package press.postmortem.generator.incident;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The key moments of an incident, in the order of {@link Milestone}.
 *
 * @param evidence the offset of the event that tells a key moment, or that is at its time; none where no event is
 */
public record KeyTimes(Map<Milestone, Moment> moments, Map<Milestone, Integer> evidence) {
    public KeyTimes {
        moments = sorted(moments);
        evidence = sorted(evidence);
    }

    /** Key moments that no event is known to tell. */
    public KeyTimes(Map<Milestone, Moment> moments) {
        this(moments, Map.of());
    }

    private static <V> Map<Milestone, V> sorted(Map<Milestone, V> values) {
        EnumMap<Milestone, V> sorted = new EnumMap<>(Milestone.class);
        sorted.putAll(values);
        return Collections.unmodifiableMap(sorted);
    }

    public Optional<Moment> get(Milestone milestone) {
        return Optional.ofNullable(moments.get(milestone));
    }

    public Optional<Integer> evidence(Milestone milestone) {
        return Optional.ofNullable(evidence.get(milestone));
    }

    /** How long it was from one key moment to another; empty where one is missing or they can't be compared. */
    public Optional<Span> between(Milestone from, Milestone to) {
        return get(from).flatMap(start -> get(to).flatMap(end -> Span.between(start, end)));
    }
}
