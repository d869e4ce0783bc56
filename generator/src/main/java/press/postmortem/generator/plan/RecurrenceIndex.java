package press.postmortem.generator.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Postmortem;

/**
 * What happened again, by the reports that tell of it.
 *
 * @param byLater what is told of the time before
 * @param byEarlier what is told of the time after
 */
public record RecurrenceIndex(Column byLater, Column byEarlier) {
    static RecurrenceIndex of(List<Recurrence> newestFirst) {
        return new RecurrenceIndex(
                Column.of(Recurrence::later, newestFirst), Column.of(Recurrence::earlier, newestFirst));
    }

    /** How what a report tells of had happened before it. */
    public List<Recurrence> before(Postmortem report) {
        return byLater.of(report);
    }

    /** How what a report tells of happened again after it, newest first. */
    public List<Recurrence> again(Postmortem report) {
        return byEarlier.of(report);
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
                : new RecurrenceIndex(byLater.exchanged(ids, exchange), byEarlier.exchanged(ids, exchange));
    }

    /**
     * Two lists side by side, of which one is quickly copied, and no map.
     *
     * @param ids of reports, sorted
     * @param recurrences of each of them
     */
    public record Column(List<String> ids, List<List<Recurrence>> recurrences) {
        public Column {
            ids = List.copyOf(ids);
            recurrences = List.copyOf(recurrences);
        }

        private static Column of(Function<Recurrence, Postmortem> report, List<Recurrence> newestFirst) {
            Map<String, List<Recurrence>> byId = newestFirst.stream()
                    .collect(Collectors.groupingBy(
                            recurrence -> report.apply(recurrence).id(), TreeMap::new, Collectors.toList()));
            return new Column(List.copyOf(byId.keySet()), List.copyOf(byId.values()));
        }

        private List<Recurrence> of(Postmortem report) {
            int place = Collections.binarySearch(ids, report.id());
            return place < 0 ? List.of() : recurrences.get(place);
        }

        private Column exchanged(Collection<String> changed, UnaryOperator<Recurrence> exchange) {
            List<List<Recurrence>> exchanged = new ArrayList<>(recurrences);
            for (String id : changed) {
                int place = Collections.binarySearch(ids, id);
                if (place >= 0) {
                    exchanged.set(
                            place, exchanged.get(place).stream().map(exchange).toList());
                }
            }
            return new Column(ids, exchanged);
        }
    }
}
