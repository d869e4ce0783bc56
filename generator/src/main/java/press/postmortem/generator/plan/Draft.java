package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;

/** A plan while it is made. What is planned first has the better right to its path. */
final class Draft {
    private final Library library;
    private final Listings listings;
    private final Paths paths = new Paths();
    private final List<Planned> files = new ArrayList<>();
    private final Map<String, String> pathsBySource = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Draft(Library library, Listings listings) {
        this.library = library;
        this.listings = listings;
    }

    void planPages() {
        planSite();
        planReports();
        planListings();
        library.pages().forEach(this::planPage);
    }

    private void planSite() {
        Planned.Scope everything =
                new Planned.Scope("", library.site().title(), Optional.empty(), library.postmortems());
        own(new Planned.Home("index.html"), "the home page");
        own(new Planned.Ledger("actions/index.html"), "the list of all actions");
        own(new Planned.Print("print/index.html", everything), "the print view");
        own(new Planned.Feed("feed.xml", newest(everything)), "the feed");
        own(new Planned.Api("api/incidents.json"), "the data of all reports");
        library.introduction()
                .ifPresent(page -> pathsBySource.put(page.document().source().path(), "index.html"));
    }

    private void planReports() {
        List<Postmortem> reports = library.postmortems();
        for (int i = 0; i < reports.size(); i++) {
            Postmortem report = reports.get(i);
            String folder = SitePlan.folderOf(report);
            String source = report.source().path();
            Optional<Postmortem> newer = Optional.of(i).filter(n -> n > 0).map(n -> reports.get(n - 1));
            Optional<Postmortem> older =
                    Optional.of(i + 1).filter(n -> n < reports.size()).map(reports::get);
            own(new Planned.Incident(folder + "index.html", report, newer, older), source);
            own(
                    new Planned.Print(
                            folder + "print/index.html",
                            new Planned.Scope(folder, report.title(), Optional.empty(), List.of(report))),
                    source);
            pathsBySource.put(source, folder + "index.html");
        }
    }

    private void planListings() {
        for (Listing.Kind kind : Listing.Kind.values()) {
            List<Listing> ofKind = listings.all().stream()
                    .filter(listing -> listing.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                own(new Planned.Index(kind.folder() + "index.html", kind, ofKind), "the list " + kind.folder());
                ofKind.forEach(this::planListing);
            }
        }
    }

    private void planListing(Listing listing) {
        String folder = listing.folder();
        String owner = "the list " + folder;
        Planned.Scope scope = new Planned.Scope(folder, listing.title(), Optional.of(listing), listing.postmortems());
        own(new Planned.ListingPage(folder + "index.html", listing), owner);
        own(new Planned.Print(folder + "print/index.html", scope), owner);
        if (listing.kind().hasFeed()) {
            own(new Planned.Feed(folder + "feed.xml", newest(scope)), owner);
        }
    }

    private Planned.Scope newest(Planned.Scope scope) {
        return new Planned.Scope(
                scope.folder(),
                scope.title(),
                scope.listing(),
                scope.postmortems().stream()
                        .sorted(Comparator.comparing((Postmortem report) ->
                                        SitePlan.newsDay(report).orElse(LocalDate.MIN))
                                .reversed())
                        .limit(library.site().feedItems())
                        .toList());
    }

    private void planPage(Page page) {
        String source = page.document().source().path();
        String path = PathName.ofPage(source);
        Optional<String> taken = paths.take(path, source);
        if (taken.isPresent()) {
            diagnostics.add(pathTaken(source, taken.get(), path));
            path = numbered(path, source);
        }
        files.add(new Planned.Plain(path, page));
        pathsBySource.put(source, path);
    }

    private String numbered(String path, String source) {
        String folder = path.substring(0, Math.max(0, path.length() - "/index.html".length()));
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> (folder.isEmpty() ? "index" : folder) + "-" + number + "/index.html")
                .filter(candidate -> paths.take(candidate, source).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Files that are published as they are. */
    void planCopies() {
        for (Asset asset : library.statics()) {
            copy(asset, asset.path(), "static/" + asset.path());
        }
        ReferredAssets.of(library).forEach((source, asset) -> {
            if (copy(asset, "media/" + source, source)) {
                pathsBySource.put(source, "media/" + source);
            }
        });
    }

    private boolean copy(Asset asset, String path, String source) {
        Optional<String> taken = paths.take(path, source);
        taken.ifPresent(other -> diagnostics.add(pathTaken(source, other, path)));
        if (taken.isEmpty()) {
            files.add(new Planned.Copy(path, asset));
        }
        return taken.isEmpty();
    }

    /** What an author's own file goes before. */
    void planDefaults() {
        unlessTaken(new Planned.NotFound("404.html"));
        unlessTaken(new Planned.Robots("robots.txt"));
        if (library.site().baseUrl().isPresent()) {
            unlessTaken(new Planned.Sitemap("sitemap.xml"));
        }
    }

    void planRedirects() {
        library.postmortems().forEach(report -> report.aliases().forEach(alias -> planRedirect(report, alias)));
        if (!listings.all().isEmpty()) {
            unlessTaken(new Planned.Redirect(
                    "incidents/index.html", "years/index.html", library.site().title()));
        }
    }

    private void planRedirect(Postmortem report, String alias) {
        Optional<String> path = PathName.ofAlias(alias);
        if (path.isEmpty()) {
            diagnostics.add(Diagnostic.of(Rule.ALIAS_UNUSABLE, Aliases.locate(report, alias), alias));
            return;
        }
        String target = SitePlan.pathOf(report);
        if (Paths.fold(path.get()).equals(target)) {
            return;
        }
        String owner = "an alias of " + report.source().path();
        Optional<String> taken = paths.take(path.get(), owner);
        if (taken.isEmpty()) {
            files.add(new Planned.Redirect(path.get(), target, report.title()));
        } else if (!taken.get().equals(owner)) {
            diagnostics.add(
                    Diagnostic.of(Rule.ALIAS_TAKEN, Aliases.locate(report, alias), alias, path.get(), taken.get()));
        }
    }

    void checkBaseUrl() {
        if (library.site().baseUrl().isEmpty()) {
            diagnostics.add(Diagnostic.of(Rule.BASE_URL_MISSING, Location.ofFile("site.yaml")));
        }
    }

    /** @param everything that was read, with the drafts */
    void checkLinks(Library everything) {
        diagnostics.addAll(SiteLinks.check(everything, library, files));
    }

    private void own(Planned planned, String owner) {
        if (paths.take(planned.path(), owner).isPresent()) {
            throw new IllegalStateException(planned.path() + " is planned twice");
        }
        files.add(planned);
    }

    private void unlessTaken(Planned planned) {
        if (paths.take(planned.path(), planned.path()).isEmpty()) {
            files.add(planned);
        }
    }

    private static Diagnostic pathTaken(String source, String other, String path) {
        return Diagnostic.of(Rule.PATH_TAKEN, Location.ofFile(source), other, source, path);
    }

    Checked<SitePlan> finish(LocalDate today, List<Diagnostic> before, List<Diagnostic> earlier) {
        diagnostics.addAll(before);
        files.sort(Comparator.comparing(Planned::path));
        Map<String, Integer> counts = new HashMap<>();
        Stream.concat(earlier.stream(), diagnostics.stream())
                .filter(diagnostic -> diagnostic.level() != Level.NOTE)
                .forEach(diagnostic -> counts.merge(diagnostic.location().path(), 1, Integer::sum));
        return new Checked<>(
                new SitePlan(library, today, files, listings.all(), listings.byReport(), pathsBySource, counts),
                diagnostics);
    }
}
