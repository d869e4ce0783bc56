package press.postmortem.generator.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Postmortem;

/** What happened again, by the reports that tell of it. */
public final class RecurrenceIndex {
    private final Map<String, List<Recurrence>> byLater;
    private final Map<String, List<Recurrence>> byEarlier;

    private RecurrenceIndex(Map<String, List<Recurrence>> byLater, Map<String, List<Recurrence>> byEarlier) {
        this.byLater = Collections.unmodifiableMap(byLater);
        this.byEarlier = Collections.unmodifiableMap(byEarlier);
    }

    static RecurrenceIndex of(List<Recurrence> newestFirst) {
        return new RecurrenceIndex(by(Recurrence::later, newestFirst), by(Recurrence::earlier, newestFirst));
    }

    private static Map<String, List<Recurrence>> by(
            Function<Recurrence, Postmortem> report, List<Recurrence> newestFirst) {
        return newestFirst.stream()
                .collect(Collectors.groupingBy(
                        recurrence -> report.apply(recurrence).id()));
    }

    /** How what a report tells of had happened before it. */
    public List<Recurrence> before(Postmortem report) {
        return byLater.getOrDefault(report.id(), List.of());
    }

    /** How what a report tells of happened again after it, newest first. */
    public List<Recurrence> again(Postmortem report) {
        return byEarlier.getOrDefault(report.id(), List.of());
    }

    /** The same with others in the places of those that are of some reports. */
    RecurrenceIndex exchanged(Postmortem[] reports, UnaryOperator<Recurrence> exchange) {
        Set<String> ids = new HashSet<>();
        for (Postmortem report : reports) {
            Stream.concat(before(report).stream(), again(report).stream())
                    .forEach(recurrence -> Collections.addAll(
                            ids, recurrence.later().id(), recurrence.earlier().id()));
        }
        return ids.isEmpty()
                ? this
                : new RecurrenceIndex(exchanged(byLater, ids, exchange), exchanged(byEarlier, ids, exchange));
    }

    private static Map<String, List<Recurrence>> exchanged(
            Map<String, List<Recurrence>> all, Set<String> ids, UnaryOperator<Recurrence> exchange) {
        Map<String, List<Recurrence>> exchanged = new HashMap<>(all);
        for (String id : ids) {
            exchanged.computeIfPresent(
                    id, (key, of) -> of.stream().map(exchange).toList());
        }
        return exchanged;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RecurrenceIndex index
                && byLater.equals(index.byLater)
                && byEarlier.equals(index.byEarlier);
    }

    @Override
    public int hashCode() {
        return byLater.hashCode();
    }

    @Override
    public String toString() {
        return byLater.toString();
    }
}
