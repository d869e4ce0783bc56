package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;

/**
 * Which files the site will have, and at which paths.
 *
 * @param today the day as of which actions are overdue
 * @param files sorted by path; no two paths are equal, also not when case is ignored
 * @param listings by kind, then as a reader expects them: severities by rank, years newest first, others by title
 * @param pathsBySource where the page of each Markdown file, and each published asset, is: path below the content root →
 *     path below the site's root
 * @param diagnosticsBySource how much was found wrong with each source file; none is absent
 */
public record SitePlan(
        Library library,
        LocalDate today,
        List<Planned> files,
        List<Listing> listings,
        Map<String, String> pathsBySource,
        Map<String, Integer> diagnosticsBySource) {
    public SitePlan {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(today, "today");
        files = List.copyOf(files);
        listings = List.copyOf(listings);
        pathsBySource = Map.copyOf(pathsBySource);
        diagnosticsBySource = Map.copyOf(diagnosticsBySource);
    }

    /** The path of a report's page. */
    public static String pathOf(Postmortem postmortem) {
        return "incidents/" + postmortem.id() + "/index.html";
    }

    public List<Listing> listings(Listing.Kind kind) {
        return listings.stream().filter(listing -> listing.kind() == kind).toList();
    }
}
