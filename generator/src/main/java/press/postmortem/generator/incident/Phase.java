package press.postmortem.generator.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A stretch of an incident between two milestones (after Atlassian's incident handbook). */
public enum Phase implements Term {
    BEFORE,
    DETECTION,
    RESPONSE,
    MITIGATION,
    RECOVERY,
    AFTER;

    private static final Set<Milestone> NOTICED =
            EnumSet.of(Milestone.DETECTED, Milestone.ACKNOWLEDGED, Milestone.DECLARED, Milestone.ESCALATED);

    /** What was noticed before it was felt is responded to, and not yet to be detected; what begins after its end begins again. */
    private static final Set<Phase> UNDER_WAY = EnumSet.of(RESPONSE, MITIGATION);

    /**
     * The phase of each event of a timeline, in the same order, derived from the milestones that its events mark. A phase
     * lasts up to and with the milestone that ends it: the event that detects is still of the detection. Empty for events
     * before the first milestone, unless a start follows, and for all where none is marked. Of a timeline that begins with
     * what came last, each is what it would be the other way round.
     */
    public static List<Optional<Phase>> of(List<Event> events) {
        List<Optional<Phase>> phases = inOrder(Chronology.oldestFirst(events));
        return Chronology.beginsWithTheLast(events) ? Chronology.turned(phases) : phases;
    }

    private static List<Optional<Phase>> inOrder(List<Event> events) {
        boolean startIsMarked = events.stream()
                .anyMatch(event ->
                        event.milestone().filter(Milestone.STARTED::equals).isPresent());
        Optional<Phase> current = startIsMarked ? Optional.of(BEFORE) : Optional.empty();
        List<Optional<Phase>> phases = new ArrayList<>();
        for (Event event : events) {
            Optional<Phase> before = current;
            phases.add(event.milestone().map(milestone -> at(milestone, before)).orElse(before));
            current = event.milestone()
                    .map(milestone -> following(milestone, before))
                    .orElse(before);
        }
        return phases;
    }

    private static Optional<Phase> at(Milestone milestone, Optional<Phase> before) {
        return switch (milestone) {
            case INTRODUCED, COMMUNICATED -> before;
            case STARTED -> before.filter(UNDER_WAY::contains).or(() -> Optional.of(DETECTION));
            case DETECTED -> atLeast(DETECTION, before);
            case ACKNOWLEDGED, DECLARED, ESCALATED, IDENTIFIED -> atLeast(RESPONSE, before);
            case MITIGATED -> atLeast(MITIGATION, before);
            case RESOLVED -> atLeast(MITIGATION, before);
            case REOPENED -> Optional.of(RESPONSE);
            case CLOSED -> Optional.of(AFTER);
        };
    }

    /**
     * What an incident is in from a milestone on.
     *
     * @param before what it was in until then; empty where that is not known
     */
    public static Optional<Phase> following(Milestone milestone, Optional<Phase> before) {
        return switch (milestone) {
            case IDENTIFIED -> atLeast(MITIGATION, before);
            case MITIGATED -> atLeast(RECOVERY, before);
            case RESOLVED -> Optional.of(AFTER);
            default -> NOTICED.contains(milestone) ? atLeast(RESPONSE, before) : at(milestone, before);
        };
    }

    private static Optional<Phase> atLeast(Phase phase, Optional<Phase> before) {
        return before.filter(known -> known.compareTo(phase) > 0).or(() -> Optional.of(phase));
    }
}
