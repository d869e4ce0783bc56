package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.content.SortedPaths;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;

/**
 * Which files the site will have, and at which paths.
 *
 * @param library what is published, of drafts only those that are {@link Drafts#SHOWN}: no two ids that are equal when case is ignored
 * @param today the day as of which actions are overdue
 * @param files sorted by path; no two paths are equal, also not when case is ignored
 * @param copies those of the files that are published as they are
 * @param listings by kind, then as a reader expects them: severities by rank, years newest first, others by name
 * @param topicsByReport what each report is listed under, by the report's id: by kind, then as its author lists them
 * @param pathsBySource where the page of each Markdown file, and each published asset, is: path below the content root →
 *     path below the site's root
 */
public record SitePlan(
        Library library,
        LocalDate today,
        List<Planned> files,
        List<Planned.Copy> copies,
        List<Listing> listings,
        Map<String, List<Listing.Topic>> topicsByReport,
        RecurrenceIndex recurrences,
        Map<String, String> pathsBySource) {
    /** How many changes of promises the ledger's feed holds for each report that another one does. */
    private static final int CHANGES_A_REPORT = 5;

    public SitePlan {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(today, "today");
        files = List.copyOf(files);
        copies = List.copyOf(copies);
        listings = List.copyOf(listings);
        topicsByReport = Map.copyOf(topicsByReport);
        Objects.requireNonNull(recurrences, "recurrences");
        pathsBySource = Map.copyOf(pathsBySource);
    }

    /** The folder that holds the folders of reports. */
    public static final String REPORTS = "incidents/";

    /** The path of a report's page. */
    public static String pathOf(Postmortem postmortem) {
        return folderOf(postmortem) + "index.html";
    }

    /** The folder of a report's page below the site, ending in {@code /}. */
    public static String folderOf(Postmortem postmortem) {
        return REPORTS + postmortem.slug() + "/";
    }

    /** The path of the book of a single report. */
    public static String bookOf(Postmortem postmortem) {
        return folderOf(postmortem) + postmortem.slug() + ".pdf";
    }

    /** The path of the picture of the site; that of a report has the same name in its folder. */
    public static final String CARD = "card.png";

    /** The file at a path below the site's root. */
    public Optional<Planned> file(String path) {
        int place = place(path);
        return place < files.size() && files.get(place).path().equals(path)
                ? Optional.of(files.get(place))
                : Optional.empty();
    }

    /** That of the first file whose path is not before this one. */
    int place(String path) {
        return SortedPaths.place(path, files, Planned::path);
    }

    /** What became of promises, newest first, as much of it as a feed holds. */
    public List<PromiseChange> promiseChanges() {
        return PromiseChange.in(library.postmortems(), today).stream()
                .limit((long) CHANGES_A_REPORT * library.site().feeds().items())
                .toList();
    }

    public List<Listing> listings(Listing.Kind kind) {
        return listings.stream().filter(listing -> listing.kind() == kind).toList();
    }

    /** What a report is listed under, in its author's order. */
    public List<Listing.Topic> topics(Postmortem postmortem, Listing.Kind kind) {
        List<Listing.Topic> found = new ArrayList<>();
        for (Listing.Topic topic : topicsByReport.getOrDefault(postmortem.id(), List.of())) {
            if (topic.kind() == kind) {
                found.add(topic);
            }
        }
        return List.copyOf(found);
    }
}
