package press.postmortem.generator.extract;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.shape.Shapes;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.extract.told.ToldTimes;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Chronology;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.KeyTimes;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Timeline;

/** What is stated outright and what was recognised in the body become one report. */
final class Reconciliation {
    /** Times that are closer say the same: one of them was noted when somebody came to it. */
    private static final Duration SAME = Duration.ofMinutes(5);

    /** Those of which the last one in a timeline counts; of the others it is the first. */
    private static final Set<Milestone> ENDS = EnumSet.of(Milestone.MITIGATED, Milestone.RESOLVED, Milestone.CLOSED);

    private final Postmortem stated;
    private final List<Timeline> timelines;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Reconciliation(Postmortem stated, List<Timeline> timelines) {
        this.stated = stated;
        this.timelines = timelines;
    }

    /** @param promised the stated actions, with what their texts say */
    static Checked<Postmortem> of(
            Postmortem stated,
            List<ActionList> promised,
            Habits habits,
            Shapes.Recognised recognised,
            Lessons found,
            List<StatedDuration> durations) {
        Reconciliation both =
                new Reconciliation(stated, stated.timelines().isEmpty() ? recognised.timelines() : stated.timelines());
        KeyTimes times = both.times();
        Optional<LocalDate> date = both.date();
        Postmortem whole = stated.withFindings(
                date,
                both.status(times),
                times,
                lessons(stated.lessons(), found),
                both.timelines,
                actionLists(promised, recognised.actionLists()),
                durations(stated.stated(), durations),
                ToldTimes.read(stated, habits, date));
        return new Checked<>(whole, both.diagnostics);
    }

    private Optional<LocalDate> date() {
        return stated.date()
                .or(() -> Chronology.oldestFirst(events()).stream()
                        .flatMap(event -> event.moment().date().stream())
                        .flatMap(date -> date.exact().stream())
                        .findFirst());
    }

    /** Stated times, and for the milestones without one those of the events that are marked as such. */
    private KeyTimes times() {
        Map<Milestone, Event> marked = new EnumMap<>(Milestone.class);
        for (Event event : Chronology.oldestFirst(events())) {
            event.milestone().ifPresent(milestone -> {
                if (ENDS.contains(milestone)) {
                    marked.put(milestone, event);
                } else {
                    marked.putIfAbsent(milestone, event);
                }
            });
        }
        Map<Milestone, Moment> moments = new EnumMap<>(Milestone.class);
        Map<Milestone, Integer> evidence = new EnumMap<>(Milestone.class);
        marked.forEach((milestone, event) -> moments.put(milestone, event.moment()));
        marked.forEach((milestone, event) -> evidence.put(milestone, event.offset()));
        stated.times().moments().forEach((milestone, moment) -> check(milestone, moment));
        moments.putAll(stated.times().moments());
        evidence.keySet().removeAll(stated.times().moments().keySet());
        stated.times()
                .moments()
                .forEach((milestone, moment) ->
                        eventAt(milestone, moment).ifPresent(event -> evidence.put(milestone, event.offset())));
        return new KeyTimes(moments, evidence);
    }

    /** The event that tells a stated time: the first marked as such that says the same, else the only one at that time. */
    private Optional<Event> eventAt(Milestone milestone, Moment moment) {
        Optional<Event> marked = events().stream()
                .filter(event -> event.milestone().filter(milestone::equals).isPresent())
                .filter(event -> isSame(event.moment(), moment))
                .findFirst();
        List<Event> sameTime = events().stream()
                .filter(event -> isSame(event.moment(), moment))
                .toList();
        return marked.or(
                () -> sameTime.stream().filter(event -> sameTime.size() == 1).findFirst());
    }

    private static boolean isSame(Moment one, Moment other) {
        return one.start().time().isPresent()
                && one.start().equals(other.start())
                && one.end().equals(other.end())
                && one.zone().equals(other.zone());
    }

    /** Reports the first event that is marked as a milestone, if none of those so marked is at the stated time. */
    private void check(Milestone milestone, Moment moment) {
        List<Event> marked = events().stream()
                .filter(event -> event.milestone().filter(milestone::equals).isPresent())
                .toList();
        if (!marked.isEmpty() && marked.stream().allMatch(event -> contradicts(event.moment(), moment))) {
            Event first = marked.get(0);
            diagnostics.add(Diagnostic.of(
                    ReadingRule.TIME_CONTRADICTION,
                    stated.source().locate(first.offset()),
                    milestone.key(),
                    told(first.moment(), moment),
                    told(moment, first.moment())));
        }
    }

    /** With its zone, where the other time has another one. */
    private static String told(Moment moment, Moment other) {
        return moment.zone()
                .filter(zone -> !other.zone().equals(Optional.of(zone)))
                .map(zone -> moment.iso() + " " + zone)
                .orElse(moment.iso());
    }

    private static boolean contradicts(Moment one, Moment other) {
        return Span.between(one, other)
                .filter(gap -> gap.min().compareTo(SAME) >= 0 || gap.max().compareTo(SAME.negated()) <= 0)
                .isPresent();
    }

    /** Where nothing is said, what is over is resolved; nothing is made of the rest. */
    private Optional<Status> status(KeyTimes times) {
        boolean over = ENDS.stream().anyMatch(end -> times.get(end).isPresent())
                && times.get(Milestone.REOPENED).isEmpty();
        return stated.status().or(() -> over ? Optional.of(Status.RESOLVED) : Optional.empty());
    }

    /** Those of front matter, unless the text says the same, and those of the text. */
    private static List<StatedDuration> durations(List<StatedDuration> stated, List<StatedDuration> found) {
        return Stream.concat(
                        stated.stream()
                                .filter(one -> found.stream()
                                        .noneMatch(other -> other.span().equals(one.span()))),
                        found.stream())
                .toList();
    }

    private static Lessons lessons(Lessons stated, Lessons found) {
        return new Lessons(
                stated.well().isEmpty() ? found.well() : stated.well(),
                stated.poorly().isEmpty() ? found.poorly() : stated.poorly(),
                stated.lucky().isEmpty() ? found.lucky() : stated.lucky());
    }

    /** Where front matter has only the tickets of what the body promises, the body says more. */
    private static List<ActionList> actionLists(List<ActionList> stated, List<ActionList> found) {
        boolean told = items(stated).allMatch(item -> items(found).anyMatch(other -> isTicketOf(item, other)));
        return told ? found : stated;
    }

    private static Stream<ActionItem> items(List<ActionList> lists) {
        return lists.stream().flatMap(list -> list.items().stream());
    }

    /** Whether the text of one action is the other's id or ticket, as in {@code HARBOUR-12}. */
    private static boolean isTicketOf(ActionItem ticket, ActionItem action) {
        String key = Inline.plainText(ticket.text()).strip();
        boolean named = action.id().equals(key)
                || action.link()
                        .filter(link -> link.equals(key) || link.endsWith("/" + key))
                        .isPresent();
        return named && ticket.owner().isEmpty() && ticket.due().isEmpty();
    }

    private List<Event> events() {
        return timelines.stream()
                .flatMap(timeline -> timeline.events().stream())
                .toList();
    }
}
