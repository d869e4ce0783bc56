package press.postmortem.generator.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.incident.Library;

/**
 * What the reports of a library can be listed by.
 *
 * @param all by kind, then as a reader expects them
 * @param byReport what each report is in, by its id
 */
record Listings(List<Listing> all, Map<String, List<Listing.Topic>> byReport) {

    static Listings of(Library library) {
        Keywords keywords = new Keywords(library.site());
        List<Listing> all = new ArrayList<>();
        Map<String, List<Listing.Topic>> byReport = new HashMap<>();
        for (Listing.Kind kind : Listing.Kind.values()) {
            Gathering gathering = new Gathering(kind);
            library.postmortems().forEach(report -> gathering.add(report, keywords.of(kind, report)));
            Listings ofKind = gathering.listings();
            all.addAll(ofKind.all());
            ofKind.byReport()
                    .forEach((id, listings) -> byReport.computeIfAbsent(id, key -> new ArrayList<>())
                            .addAll(listings));
        }
        byReport.replaceAll((id, listings) -> List.copyOf(listings));
        return new Listings(all, byReport);
    }
}
