package press.postmortem.generator.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.postmortem.generator.incident.Postmortem;

/** Brings together the reports that share a keyword, for one kind of listing. */
final class Gathering {
    private final Listing.Kind kind;
    private final Map<String, Group> groups = new TreeMap<>();
    private final Map<String, Set<String>> keysByReport = new LinkedHashMap<>();

    Gathering(Listing.Kind kind) {
        this.kind = kind;
    }

    void add(Postmortem report, List<Keyword> keywords) {
        Set<String> keys = new LinkedHashSet<>();
        for (Keyword keyword : keywords) {
            if (keys.add(keyword.key())) {
                groups.computeIfAbsent(keyword.key(), key -> new Group(keyword)).add(report, keyword);
            }
        }
        keysByReport.put(report.id(), keys);
    }

    Listings listings() {
        Map<String, Listing> byKey = listingsByKey();
        List<Listing> all = groups.entrySet().stream()
                .map(group -> Place.of(group.getValue().first, byKey.get(group.getKey())))
                .sorted()
                .map(Place::listing)
                .toList();
        Map<String, List<Listing.Topic>> byReport = new LinkedHashMap<>();
        keysByReport.forEach((id, keys) -> byReport.put(
                id, keys.stream().map(key -> byKey.get(key).topic()).toList()));
        return new Listings(all, byReport);
    }

    /** Where a listing stands among the others. */
    private record Place(int rank, String name, Listing listing) implements Comparable<Place> {
        private static final Comparator<Place> ORDER = Comparator.comparingInt(Place::rank)
                .thenComparing(Place::name)
                .thenComparing(place -> place.listing().slug());

        static Place of(Keyword keyword, Listing listing) {
            return new Place(keyword.rank(), Alphabet.key(listing.title()), listing);
        }

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    /** Different keywords that would share a slug get a number, in the order of their keys. */
    private Map<String, Listing> listingsByKey() {
        Set<String> wanted =
                groups.values().stream().map(group -> group.first.slug()).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        Map<String, Listing> byKey = new HashMap<>();
        groups.forEach((key, group) -> byKey.put(key, group.listing(kind, free(group.first.slug(), taken, wanted))));
        return byKey;
    }

    private static String free(String slug, Set<String> taken, Set<String> wanted) {
        if (taken.add(slug)) {
            return slug;
        }
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> slug + "-" + number)
                .filter(numbered -> !wanted.contains(numbered) && taken.add(numbered))
                .findFirst()
                .orElseThrow();
    }

    /** The reports that share one keyword. */
    private static final class Group {
        private final Keyword first;
        private final Map<String, Integer> spellings = new TreeMap<>();
        private final List<Postmortem> reports = new ArrayList<>();

        Group(Keyword first) {
            this.first = first;
        }

        void add(Postmortem report, Keyword keyword) {
            reports.add(report);
            spellings.merge(keyword.title(), 1, Integer::sum);
        }

        Listing listing(Listing.Kind kind, String slug) {
            return new Listing(
                    new Listing.Topic(kind, slug, mostUsedSpelling(), first.description(), first.page()), reports);
        }

        private String mostUsedSpelling() {
            return spellings.entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
        }
    }
}
