package press.postmortem.generator.extract.facts;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.extract.facts.Vocabulary.Action;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Moment;

/** {@code actions} of front matter → {@link ActionList}. */
final class FrontMatterActions {
    private final Optional<LocalDate> began;
    private final Optional<ZoneId> zone;
    private final Reading reading;
    private final Set<String> ids = new HashSet<>();

    private FrontMatterActions(Optional<LocalDate> began, Optional<ZoneId> zone, Reading reading) {
        this.began = began;
        this.zone = zone;
        this.reading = reading;
    }

    /** @param began the day on which the incident began, where it is known */
    static List<ActionList> read(
            List<Fields> entries, Optional<LocalDate> began, Optional<ZoneId> zone, Reading reading) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<ActionItem> items = new FrontMatterActions(began, zone, reading).items(entries);
        return List.of(new ActionList(Optional.empty(), Map.of(), List.of(), items, List.of()));
    }

    private List<ActionItem> items(List<Fields> entries) {
        Set<String> given =
                entries.stream().flatMap(entry -> entry.get(Action.ID).stream()).collect(Collectors.toSet());
        return IntStream.range(0, entries.size())
                .mapToObj(i -> item(entries.get(i), id(entries.get(i), i + 1, given)))
                .toList();
    }

    private String id(Fields entry, int position, Set<String> given) {
        Optional<String> own = entry.get(Action.ID);
        if (own.isPresent()) {
            if (ids.add(own.get())) {
                return own.get();
            }
            reading.report(ReadingRule.LISTED_TWICE, entry.offset(Action.ID), "The action", own.get());
        }
        return IntStream.iterate(position, i -> i + 1)
                .mapToObj(i -> "A" + i)
                .filter(id -> !given.contains(id) && ids.add(id))
                .findFirst()
                .orElseThrow();
    }

    private ActionItem item(Fields entry, String id) {
        Optional<Moment> due = entry.get(Action.DUE).map(time -> time.moment(Optional.empty(), zone));
        Optional<LocalDate> done = entry.get(Action.DONE);
        ActionItem item = new ActionItem(
                id,
                entry.list(Action.TEXT),
                entry.get(Action.TYPE).orElse(ActionType.OTHER),
                entry.get(Action.STATUS).orElse(done.isPresent() ? ActionStatus.DONE : ActionStatus.UNKNOWN),
                entry.written(Action.STATUS),
                entry.get(Action.OWNER),
                entry.get(Action.PRIORITY),
                due,
                done,
                entry.get(Action.LINK),
                Optional.empty(),
                OptionalInt.empty(),
                List.of(),
                List.of(),
                entry.offset());
        check(entry, item);
        return item;
    }

    private void check(Fields entry, ActionItem item) {
        item.deadline()
                .filter(this::isBeforeIncident)
                .ifPresent(day -> reading.report(
                        ReadingRule.DUE_BEFORE_INCIDENT, entry.offset(Action.DUE), day, began.orElseThrow()));
        item.done()
                .filter(this::isBeforeIncident)
                .ifPresent(day -> reading.report(
                        ReadingRule.DONE_BEFORE_INCIDENT, entry.offset(Action.DONE), day, began.orElseThrow()));
        item.done()
                .filter(day -> item.status().isOpen())
                .ifPresent(day -> reading.report(
                        ReadingRule.DONE_BUT_OPEN,
                        entry.offset(Action.DONE),
                        day,
                        item.status().key()));
    }

    private boolean isBeforeIncident(LocalDate day) {
        return began.filter(day::isBefore).isPresent();
    }
}
