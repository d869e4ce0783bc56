package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Printing;
import press.postmortem.generator.incident.SeverityLevel;

/** {@link Library} → {@link SitePlan}. */
public final class SitePlanner {
    private static final String PRINT = "print/index.html";
    private static final String BADGE = "badge.svg";

    private final Library library;
    private final Listings listings;
    private final Blueprint blueprint = new Blueprint();
    private final List<Planned.Feed> feeds = new ArrayList<>();
    private final Map<Postmortem, LocalDate> changes = new IdentityHashMap<>();

    private SitePlanner(Library published) {
        this.library = published;
        this.listings = Listings.of(published);
        published
                .postmortems()
                .forEach(report -> changes.put(report, report.lastChange().orElse(LocalDate.MIN)));
    }

    /**
     * Decides which files the site has.
     *
     * <p>There is a note about each draft, whether it is left out or not; withdrawn reports keep their page, which says so. Two
     * sources for one path give a diagnostic that names both: the first, in the order of their paths, keeps it, and the other is
     * numbered, so that a build which goes on regardless loses neither. A {@code 404.html}, {@code robots.txt} or
     * {@code sitemap.xml} in {@code static/} stands in for ours. Without a base URL there is no sitemap and no list of feeds, as
     * they have to be absolute.
     *
     * @param today the day as of which actions are overdue
     * @param schemas for authors' editors
     * @return the plan, and what is wrong with it
     */
    public static Checked<SitePlan> plan(
            Library library, LocalDate today, List<Planned.EditorSchema> schemas, Drafts drafts) {
        Checked<Library> published = Publication.of(library, drafts);
        SitePlanner planner = new SitePlanner(published.value());
        schemas.forEach(schema -> planner.blueprint.add(schema, "a schema for editors"));
        planner.planFiles();
        List<Diagnostic> diagnostics = new ArrayList<>(published.diagnostics());
        diagnostics.addAll(planner.blueprint.diagnostics());
        return new Checked<>(planner.plan(today), diagnostics);
    }

    private void planFiles() {
        planSite();
        planReports();
        planListings();
        planPromises();
        library.pages().forEach(this::planPage);
        planCopies();
        planDefaults();
        planRedirects();
        planTwins();
    }

    private void planTwins() {
        blueprint.planned().stream()
                .filter(Planned.Readable.class::isInstance)
                .map(Planned.Readable.class::cast)
                .forEach(page -> blueprint.addUnlessTaken(new Planned.Twin(Planned.Twin.pathOf(page.path()), page)));
        blueprint.addUnlessTaken(new Planned.Llms("llms.txt"));
    }

    private void planSite() {
        Planned.Scope everything =
                new Planned.Scope("", library.site().title(), Optional.empty(), library.postmortems());
        blueprint.add(new Planned.Home("index.html"), "the home page");
        blueprint.add(new Planned.Ledger("actions/index.html"), "the list of all actions");
        if (!library.postmortems().isEmpty()) {
            planMetrics();
            planSearch();
        }
        blueprint.add(new Planned.Badge("actions/" + BADGE, everything), "the badge");
        planLearnt();
        planPrint(everything, "the print view");
        planFeeds(everything, "the feed");
        for (Export export : Export.values()) {
            if (export != Export.METRICS_SCHEMA || !library.postmortems().isEmpty()) {
                blueprint.add(Planned.Exported.of(export), "the data of all reports");
            }
        }
        library.introduction()
                .ifPresent(page -> blueprint.publish(page.document().source().path(), "index.html"));
        boolean published = !library.postmortems().isEmpty()
                || !library.pages().isEmpty()
                || library.introduction().isPresent();
        if (published && library.site().baseUrl().isEmpty()) {
            blueprint.report(Diagnostic.of(PublishingRule.BASE_URL_MISSING, Location.ofFile("site.yaml")));
        }
    }

    private void planMetrics() {
        Planned.MetricsCsv csv = new Planned.MetricsCsv("metrics/metrics.csv");
        Planned.MetricsJson json = new Planned.MetricsJson("metrics/metrics.json");
        blueprint.add(new Planned.Metrics("metrics/index.html", csv, json), "the figures");
        blueprint.add(csv, "the table of the figures");
        blueprint.add(json, "the data of the figures");
    }

    private void planSearch() {
        Planned.SearchIndex index = new Planned.SearchIndex("search/index.js");
        Planned.ClientLibrary fuse = new Planned.ClientLibrary("assets/fuse.js");
        blueprint.add(new Planned.Search("search/index.html", index, fuse), "the search page");
        blueprint.add(index, "the search index");
        blueprint.add(fuse, "a library of the search page");
        blueprint.add(new Planned.ClientLicence("assets/fuse.LICENSE.txt"), "the licence of a library");
    }

    private void planLearnt() {
        List<Postmortem> learnt = library.postmortems().stream()
                .filter(report -> !report.lessons().isEmpty())
                .toList();
        if (!learnt.isEmpty()) {
            blueprint.add(new Planned.Learnt("lessons/index.html", learnt), "the list of all lessons");
        }
    }

    private void planReports() {
        List<Postmortem> reports = library.postmortems();
        for (int i = 0; i < reports.size(); i++) {
            Postmortem report = reports.get(i);
            String folder = SitePlan.folderOf(report);
            String source = report.source().path();
            Optional<Postmortem> newer = i == 0 ? Optional.empty() : Optional.of(reports.get(i - 1));
            Optional<Postmortem> older = i + 1 == reports.size() ? Optional.empty() : Optional.of(reports.get(i + 1));
            Planned.Scope alone = new Planned.Scope(folder, report.title(), Optional.empty(), List.of(report));
            blueprint.add(new Planned.Incident(SitePlan.pathOf(report), report, newer, older), source);
            planPrint(alone, source);
            blueprint.publish(source, SitePlan.pathOf(report));
        }
    }

    private void planListings() {
        for (Listing.Kind kind : Listing.Kind.values()) {
            List<Listing> ofKind = listings.all().stream()
                    .filter(listing -> listing.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                String path = kind.folder() + "index.html";
                blueprint.add(new Planned.Index(path, kind, ofKind), "the list " + kind.folder());
                ofKind.forEach(this::planListing);
            }
        }
    }

    private void planListing(Listing listing) {
        String folder = listing.folder();
        String owner = "the list " + folder;
        Planned.Scope scope = scope(listing);
        blueprint.add(new Planned.ListingPage(folder + "index.html", listing), owner);
        planPrint(scope, owner);
        if (listing.kind() == Listing.Kind.SERVICE) {
            blueprint.add(new Planned.Badge(folder + BADGE, scope), owner);
        }
        if (listing.kind().hasFeed()) {
            planFeeds(scope, owner);
        }
    }

    private void planFeeds(Planned.Scope scope, String owner) {
        List<Planned.Feed> formats = Planned.Feed.of(newest(scope));
        formats.forEach(feed -> blueprint.add(feed, owner));
        formats.stream().filter(feed -> feed.format() == FeedFormat.ATOM).forEach(feeds::add);
    }

    private void planPromises() {
        for (FeedFormat format : FeedFormat.values()) {
            blueprint.add(promiseFeed(format), "the feed of the ledger");
        }
        boolean due = library.postmortems().stream()
                .flatMap(report -> report.actions().stream())
                .anyMatch(action -> action.deadline().isPresent());
        if (due) {
            blueprint.add(new Planned.DueDates("actions/actions.ics"), "the calendar");
        }
        if (library.site().baseUrl().isPresent()) {
            blueprint.add(
                    new Planned.FeedList("feeds.opml", feeds, promiseFeed(FeedFormat.ATOM)), "the list of all feeds");
        }
    }

    private static Planned.PromiseFeed promiseFeed(FeedFormat format) {
        return new Planned.PromiseFeed("actions/" + format.fileName(), format);
    }

    private static Planned.Scope scope(Listing listing) {
        return new Planned.Scope(listing.folder(), listing.title(), Optional.of(listing), listing.postmortems());
    }

    /** One page, or, where there are too many reports for one, a page that lists several. */
    private void planPrint(Planned.Scope scope, String owner) {
        List<Postmortem> reports = inTime(scope.postmortems());
        String path = scope.folder() + PRINT;
        if (reports.size() <= limit()) {
            planPrint(new Planned.Print(path, scope.with(scope.title(), printed(reports))), owner);
        } else if (scope.folder().isEmpty()) {
            planPrintIndex(new Planned.PrintIndex(path, scope, years()), owner);
        } else {
            List<Planned.Print> volumes = volumes(scope, reports);
            planPrintIndex(new Planned.PrintIndex(path, scope, volumes), owner);
            volumes.forEach(volume -> planPrint(volume, owner));
        }
    }

    private void planPrint(Planned.Print print, String owner) {
        blueprint.add(print, owner);
        blueprint.add(new Planned.PrintStyle(print.stylePath(), print.scope()), owner);
        planBook(Planned.Book.of(print, print.scope()), owner);
    }

    private void planPrintIndex(Planned.PrintIndex index, String owner) {
        blueprint.add(index, owner);
        planBook(Planned.Book.of(index, index.scope()), owner);
    }

    private void planBook(Planned.Book book, String owner) {
        if (library.site().books().wanted()) {
            blueprint.add(book, owner);
        }
    }

    /** The print views of the years, which {@link #planListings} plans. */
    private List<Planned.Print> years() {
        List<Planned.Print> years = new ArrayList<>();
        listings.all().stream()
                .filter(listing -> listing.kind() == Listing.Kind.YEAR)
                .forEach(year -> years.add(new Planned.Print(year.folder() + PRINT, scope(year))));
        return inTime(years);
    }

    private List<Planned.Print> volumes(Planned.Scope scope, List<Postmortem> reports) {
        return Volumes.of(reports, limit()).stream()
                .map(volume -> {
                    boolean whole = scope.title().equals(volume.name());
                    String title = whole ? scope.title() : scope.title() + ", " + volume.name();
                    return new Planned.Print(
                            scope.folder() + "print/" + volume.name() + ".html",
                            scope.with(title, printed(volume.reports())));
                })
                .toList();
    }

    private int limit() {
        return library.site().printing().limit();
    }

    /** @param newestFirst in this order, unless the site wants the oldest first */
    private <T> List<T> inTime(List<T> newestFirst) {
        List<T> ordered = new ArrayList<>(newestFirst);
        if (library.site().printing().order() == Printing.Order.OLDEST) {
            Collections.reverse(ordered);
        }
        return ordered;
    }

    private List<Postmortem> printed(List<Postmortem> inTime) {
        if (library.site().printing().order() != Printing.Order.SEVERITY) {
            return inTime;
        }
        Comparator<Postmortem> worstFirst = Comparator.comparing(
                report -> report.severity().map(SeverityLevel::rank).orElse(Integer.MAX_VALUE));
        return inTime.stream().sorted(worstFirst).toList();
    }

    /** As many reports as a feed holds, by the day of their last change. */
    private Planned.Scope newest(Planned.Scope scope) {
        List<Postmortem> newest = scope.postmortems().stream()
                .sorted(Comparator.comparing((Postmortem report) -> changes.get(report))
                        .reversed())
                .limit(library.site().feeds().items())
                .toList();
        return scope.with(scope.title(), newest);
    }

    private void planPage(Page page) {
        String source = page.document().source().path();
        blueprint.addPage(source, PathName.ofPage(source), path -> new Planned.Plain(path, page));
    }

    private void planCopies() {
        library.statics()
                .forEach(asset ->
                        blueprint.addCopy(new Planned.Copy(asset.path(), asset), ContentTree.STATICS + asset.path()));
        ReferredAssets.of(library)
                .forEach((source, asset) -> blueprint.addCopy(new Planned.Copy("media/" + source, asset), source));
    }

    /** What an author's own file in {@code static/} goes before. */
    private void planDefaults() {
        blueprint.addUnlessTaken(new Planned.NotFound("404.html"));
        blueprint.addUnlessTaken(new Planned.Robots("robots.txt"));
        if (library.site().baseUrl().isPresent()) {
            blueprint.addUnlessTaken(new Planned.Sitemap("sitemap.xml"));
            planCards();
        }
    }

    /** Those who show such a picture ask for it by an absolute address. */
    private void planCards() {
        blueprint.addUnlessTaken(new Planned.Card(SitePlan.CARD, Optional.empty()));
        library.postmortems()
                .forEach(report -> blueprint.addUnlessTaken(
                        new Planned.Card(SitePlan.folderOf(report) + SitePlan.CARD, Optional.of(report))));
    }

    private void planRedirects() {
        for (Postmortem report : library.postmortems()) {
            report.aliases().forEach(written -> planRedirect(new Alias(report, written)));
        }
        if (!library.postmortems().isEmpty()) {
            String title = library.site().title();
            blueprint.addUnlessTaken(new Planned.Redirect(SitePlan.REPORTS + "index.html", "years/index.html", title));
        }
    }

    private void planRedirect(Alias alias) {
        Optional<String> path = alias.path();
        String target = SitePlan.pathOf(alias.report());
        if (path.isEmpty()) {
            blueprint.report(Diagnostic.of(PublishingRule.ALIAS_UNUSABLE, alias.location(), alias.written()));
        } else if (!Paths.fold(path.get()).equals(target)) {
            blueprint.addRedirect(
                    new Planned.Redirect(path.get(), target, alias.report().title()), alias);
        }
    }

    private SitePlan plan(LocalDate today) {
        List<Planned> files = blueprint.files();
        return new SitePlan(
                library,
                today,
                files,
                files.stream()
                        .filter(Planned.Copy.class::isInstance)
                        .map(Planned.Copy.class::cast)
                        .toList(),
                listings.all(),
                listings.byReport(),
                RecurrenceIndex.of(Recurrences.in(library, listings)),
                blueprint.pathsBySource());
    }
}
