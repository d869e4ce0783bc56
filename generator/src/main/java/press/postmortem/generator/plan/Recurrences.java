package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Relation;

/**
 * Finds what happened again.
 *
 * <p>A report recurs if its author names another as {@code recurrence_of}. It also recurs if an incident of an earlier day
 * had a service in common with it and at least two of these three: the type of the trigger, the category of a cause, and a
 * trigger, cause or contributing factor in the same words. Words are the same if they differ in case, blanks and signs
 * alone. What is unknown is never the same. Of many such reports the latest is named, as that one names the one before.
 *
 * <p>Drills and planned work do not happen, and what was withdrawn is not told any more, so these neither recur nor are
 * recurred to, unless an author says so; nor are reports of one incident, or of one that followed from the other.
 *
 * <p>Takes time in proportion to what the reports state, once they are sorted.
 */
final class Recurrences {
    private static final Set<Kind> UNPLANNED = EnumSet.complementOf(EnumSet.of(Kind.EXERCISE, Kind.MAINTENANCE));

    private final Map<String, Postmortem> byId = new HashMap<>();
    private final Map<String, RecurrenceFacts> facts = new HashMap<>();
    private final Map<RecurrenceFacts.Mark, List<Postmortem>> seen = new HashMap<>();
    private final Map<Pair, Recurrence> found = new LinkedHashMap<>();

    private Recurrences(Library library, Listings listings) {
        for (Postmortem report : library.postmortems()) {
            byId.put(report.slug(), report);
            List<Listing.Topic> services = listings.byReport().getOrDefault(report.id(), List.of()).stream()
                    .filter(topic -> topic.kind() == Listing.Kind.SERVICE)
                    .toList();
            facts.put(report.id(), RecurrenceFacts.of(report, services));
        }
    }

    /** @return in the order of the later reports, those that an author tells of first */
    static List<Recurrence> in(Library library, Listings listings) {
        Recurrences recurrences = new Recurrences(library, listings);
        library.postmortems().forEach(recurrences::addTold);
        Map<LocalDate, List<Postmortem>> byDay = library.postmortems().stream()
                .filter(Recurrences::canRecur)
                .collect(Collectors.groupingBy(report -> report.date().orElseThrow()));
        byDay.keySet().stream().sorted().map(byDay::get).forEach(recurrences::addDay);
        return recurrences.inOrder(library.postmortems());
    }

    private static boolean canRecur(Postmortem report) {
        return report.date().isPresent()
                && UNPLANNED.contains(report.kind())
                && report.documentStatus() != DocumentStatus.WITHDRAWN;
    }

    private void addTold(Postmortem later) {
        later.related().stream()
                .filter(related -> related.relation().equals(Optional.of(Relation.RECURRENCE_OF)))
                .flatMap(related -> named(related).stream())
                .filter(earlier -> earlier != later)
                .forEach(earlier -> add(earlier, later, Recurrence.Ground.AUTHOR));
    }

    private Optional<Postmortem> named(Postmortem.Related related) {
        return Optional.ofNullable(byId.get(related.id().strip().toLowerCase(Locale.ROOT)));
    }

    /** Incidents of one day are not before one another. */
    private void addDay(List<Postmortem> reports) {
        List<Marked> day = reports.stream()
                .map(report -> new Marked(report, facts.get(report.id()).marks()))
                .toList();
        day.forEach(this::addLatest);
        day.forEach(each -> each.marks()
                .forEach(mark ->
                        seen.computeIfAbsent(mark, unseen -> new ArrayList<>()).add(each.report())));
    }

    private void addLatest(Marked later) {
        later.marks().stream()
                .flatMap(mark -> latest(mark, later.report()).stream())
                .max(Comparator.comparing((Postmortem earlier) -> earlier.date().orElseThrow())
                        .thenComparing(Postmortem::id))
                .ifPresent(earlier -> add(earlier, later.report(), Recurrence.Ground.FACTS));
    }

    private Optional<Postmortem> latest(RecurrenceFacts.Mark mark, Postmortem later) {
        List<Postmortem> before = seen.getOrDefault(mark, List.of());
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!isOneStory(before.get(i), later)) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isOneStory(Postmortem one, Postmortem other) {
        return joins(one, other) || joins(other, one);
    }

    private boolean joins(Postmortem one, Postmortem other) {
        return one.related().stream()
                .filter(related -> related.relation()
                        .filter(relation -> relation == Relation.DUPLICATE_OF || relation == Relation.FOLLOWS)
                        .isPresent())
                .anyMatch(related ->
                        named(related).filter(report -> report == other).isPresent());
    }

    private void add(Postmortem earlier, Postmortem later, Recurrence.Ground ground) {
        found.computeIfAbsent(
                new Pair(earlier.id(), later.id()),
                pair -> new Recurrence(earlier, later, ground, shared(earlier, later)));
    }

    private Recurrence.Shared shared(Postmortem earlier, Postmortem later) {
        return facts.get(later.id()).sharedWith(facts.get(earlier.id()));
    }

    private List<Recurrence> inOrder(List<Postmortem> reports) {
        Map<String, List<Recurrence>> byLater = found.values().stream()
                .collect(Collectors.groupingBy(recurrence -> recurrence.later().id()));
        return reports.stream()
                .flatMap(report -> byLater.getOrDefault(report.id(), List.of()).stream())
                .toList();
    }

    private record Marked(Postmortem report, Set<RecurrenceFacts.Mark> marks) {}

    private record Pair(String earlier, String later) {}
}
