package press.postmortem.generator.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Postmortem;

/**
 * Reports that have something in common.
 *
 * @param subject what that is; empty where they say nothing of it
 * @param reports newest first
 */
public record Group<K>(Optional<K> subject, List<Postmortem> reports) {
    private static final int YEAR = 365;

    public Group {
        Objects.requireNonNull(subject, "subject");
        reports = List.copyOf(reports);
    }

    /**
     * A report is in a group for each of its subjects, and in the one without a subject where it has none.
     *
     * @return the largest first, those of one size in the order of their subjects, the one without a subject last
     */
    static <K extends Comparable<? super K>> List<Group<K>> by(
            List<Postmortem> reports, Function<Postmortem, ? extends Collection<K>> subjects) {
        Map<K, List<Postmortem>> bySubject = new TreeMap<>();
        List<Postmortem> silent = new ArrayList<>();
        for (Postmortem report : reports) {
            Collection<K> own = subjects.apply(report);
            if (own.isEmpty()) {
                silent.add(report);
            }
            own.stream()
                    .distinct()
                    .forEach(subject -> bySubject
                            .computeIfAbsent(subject, key -> new ArrayList<>())
                            .add(report));
        }
        Comparator<Group<K>> largestFirst =
                Comparator.comparing((Group<K> group) -> group.reports().size()).reversed();
        Stream<Group<K>> named = bySubject.entrySet().stream()
                .map(entry -> new Group<>(Optional.of(entry.getKey()), entry.getValue()))
                .sorted(largestFirst);
        return Stream.concat(
                        named, silent.isEmpty() ? Stream.of() : Stream.of(new Group<>(Optional.<K>empty(), silent)))
                .toList();
    }

    /** How many of the reports are of a year. */
    public long in(int year) {
        return reports.stream()
                .flatMap(report -> report.date().stream())
                .filter(date -> date.getYear() == year)
                .count();
    }

    /** How often it came back: reports whose forerunner here is at most {@value #YEAR} days older. */
    public long again() {
        List<LocalDate> days = reports.stream()
                .flatMap(report -> report.date().stream())
                .sorted()
                .toList();
        return IntStream.range(1, days.size())
                .filter(i -> !days.get(i - 1).plusDays(YEAR).isBefore(days.get(i)))
                .count();
    }

    /** How many actions of these reports somebody still owes. */
    public long owed() {
        return reports.stream()
                .flatMap(report -> report.actions().stream())
                .map(ActionItem::status)
                .filter(status -> status.isOpen())
                .count();
    }

    /** The ids of the reports, in their order. */
    public List<String> ids() {
        return reports.stream().map(Postmortem::id).toList();
    }
}
