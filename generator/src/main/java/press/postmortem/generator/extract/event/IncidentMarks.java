package press.postmortem.generator.extract.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Timeline;

/**
 * Where a section marks when the outage began or ended and when the incident did, as {@code OUTAGE ENDS} and {@code INCIDENT ENDS},
 * the outage is what users felt; the incident is what was declared and, at last, resolved.
 */
final class IncidentMarks {
    private static final Map<Milestone, Milestone> OF_INCIDENT =
            Map.of(Milestone.STARTED, Milestone.DECLARED, Milestone.MITIGATED, Milestone.RESOLVED);

    private IncidentMarks() {}

    /** @return the same timelines, with the marks of incidents told apart from those of outages */
    static List<Timeline> apart(List<Timeline> timelines) {
        List<Timeline> apart = timelines;
        for (Milestone felt : OF_INCIDENT.keySet()) {
            if (isSaidOfBoth(felt, apart)) {
                apart = apart.stream().map(timeline -> apart(felt, timeline)).toList();
            }
        }
        return apart;
    }

    private static boolean isSaidOfBoth(Milestone felt, List<Timeline> timelines) {
        List<Boolean> ofIncident = timelines.stream()
                .flatMap(timeline -> timeline.events().stream())
                .filter(event -> event.milestone().filter(felt::equals).isPresent())
                .map(event -> isOfIncident(event, felt))
                .distinct()
                .toList();
        return ofIncident.size() > 1;
    }

    private static Timeline apart(Milestone felt, Timeline timeline) {
        return new Timeline(
                timeline.stretch(),
                timeline.zone(),
                timeline.headings(),
                timeline.preamble(),
                timeline.events().stream()
                        .map(event -> isOfIncident(event, felt) ? is(OF_INCIDENT.get(felt), event) : event)
                        .toList());
    }

    private static boolean isOfIncident(Event event, Milestone felt) {
        return event.milestone().filter(felt::equals).isPresent()
                && Milestones.marks(event.text()).stream()
                        .filter(mark ->
                                MilestoneWords.named(mark).filter(felt::equals).isPresent())
                        .findFirst()
                        .filter(MilestoneWords::isOfIncident)
                        .isPresent();
    }

    private static Event is(Milestone milestone, Event event) {
        return new Event(
                event.moment(),
                event.text(),
                event.actors(),
                Optional.of(milestone),
                event.phase(),
                event.fields(),
                event.evidence(),
                event.offset());
    }
}
