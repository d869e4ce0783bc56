package press.postmortem.generator.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;

/** Puts reports into the places of others in a plan. A page that holds none of them stays the object that it is. */
final class Exchange implements Planned.Visitor<Planned> {
    private final Postmortem[] before;
    private final Postmortem[] after;
    private final Map<Listing, Listing> listings = new IdentityHashMap<>();
    private final Map<Planned.Scope, Planned.Scope> scopes = new IdentityHashMap<>();

    /** @param published the reports as they stand in the plan, some under another id than they were read with */
    Exchange(List<Change> changes, Library published) {
        List<Change> shown = changes.stream()
                .flatMap(change -> change.among(published.postmortems()).stream())
                .toList();
        before = shown.stream().map(Change::before).toArray(Postmortem[]::new);
        after = shown.stream().map(Change::after).toArray(Postmortem[]::new);
    }

    /** A report, and the one that stands in its place. */
    record Change(Postmortem before, Postmortem after) {
        /** The same of a report that has another id there; empty where it is left out. */
        Optional<Change> among(List<Postmortem> published) {
            for (Postmortem report : published) {
                if (report.document() == before.document()) {
                    return Optional.of(new Change(report, after.withId(report.id())));
                }
            }
            return Optional.empty();
        }
    }

    /** @param everything as it was read, with the drafts */
    SitePlan in(SitePlan plan, Library everything, LocalDate today) {
        return new SitePlan(
                everything.withPostmortems(reports(plan.library().postmortems())),
                today,
                files(plan),
                plan.copies(),
                listings(plan.listings()),
                plan.topicsByReport(),
                plan.recurrences().exchanged(before, this::recurrence),
                plan.pathsBySource());
    }

    /** In the folder of a report stands nothing of another but of the next ones. */
    private List<Planned> files(SitePlan plan) {
        List<Planned> files = new ArrayList<>(plan.files());
        int firstReport = plan.place(SitePlan.REPORTS);
        int behindReports = plan.place(behind(SitePlan.REPORTS));
        exchange(files.subList(0, firstReport));
        exchange(files.subList(behindReports, files.size()));
        for (Postmortem report : withNext(plan)) {
            String folder = SitePlan.folderOf(report);
            exchange(files.subList(plan.place(folder), plan.place(behind(folder))));
        }
        return List.copyOf(files);
    }

    private void exchange(List<Planned> files) {
        files.replaceAll(file -> file.accept(this));
    }

    /** What no path in a folder is behind. */
    private static String behind(String folder) {
        return folder.substring(0, folder.length() - 1) + (char) ('/' + 1);
    }

    /** The reports that are exchanged, and those whose pages lead to them as the next ones. */
    private Set<Postmortem> withNext(SitePlan plan) {
        Set<Postmortem> all = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Postmortem report : before) {
            all.add(report);
            plan.file(SitePlan.pathOf(report))
                    .filter(Planned.Incident.class::isInstance)
                    .map(Planned.Incident.class::cast)
                    .ifPresent(page -> Stream.concat(page.newer().stream(), page.older().stream())
                            .forEach(all::add));
        }
        return all;
    }

    private Postmortem report(Postmortem report) {
        for (int i = 0; i < before.length; i++) {
            if (before[i] == report) {
                return after[i];
            }
        }
        return report;
    }

    private boolean exchanges(Optional<Postmortem> report) {
        return report.isPresent() && report(report.get()) != report.get();
    }

    /** The same list where nothing in it is exchanged. */
    private static <T> List<T> each(List<T> all, UnaryOperator<T> exchange) {
        List<T> exchanged = all;
        for (int i = 0; i < all.size(); i++) {
            T one = exchange.apply(all.get(i));
            if (one != all.get(i)) {
                exchanged = exchanged == all ? new ArrayList<>(all) : exchanged;
                exchanged.set(i, one);
            }
        }
        return exchanged == all ? all : List.copyOf(exchanged);
    }

    private List<Postmortem> reports(List<Postmortem> reports) {
        return each(reports, this::report);
    }

    private Listing listing(Listing listing) {
        Listing known = listings.get(listing);
        if (known != null) {
            return known;
        }
        List<Postmortem> reports = reports(listing.postmortems());
        Listing exchanged = reports == listing.postmortems() ? listing : new Listing(listing.topic(), reports);
        listings.put(listing, exchanged);
        return exchanged;
    }

    private List<Listing> listings(List<Listing> all) {
        return each(all, this::listing);
    }

    private Recurrence recurrence(Recurrence recurrence) {
        return new Recurrence(
                report(recurrence.earlier()), report(recurrence.later()), recurrence.ground(), recurrence.shared());
    }

    private Planned.Scope scope(Planned.Scope scope) {
        if (scope.isSingle()) {
            return exchanged(scope);
        }
        return scopes.computeIfAbsent(scope, this::exchanged);
    }

    private Planned.Scope exchanged(Planned.Scope scope) {
        Optional<Listing> listing = scope.listing();
        List<Postmortem> reports = reports(scope.postmortems());
        boolean same = reports == scope.postmortems() && (listing.isEmpty() || listing(listing.get()) == listing.get());
        if (same) {
            return scope;
        }
        String title = scope.isSingle() ? reports.get(0).title() : scope.title();
        return new Planned.Scope(scope.folder(), title, listing.map(this::listing), reports);
    }

    private Planned.Print printed(Planned.Print print) {
        Planned.Scope scope = scope(print.scope());
        return scope == print.scope() ? print : new Planned.Print(print.path(), scope);
    }

    private Planned.Feed subscribed(Planned.Feed feed) {
        Planned.Scope scope = scope(feed.scope());
        return scope == feed.scope() ? feed : new Planned.Feed(feed.path(), feed.format(), scope);
    }

    @Override
    public Planned home(Planned.Home home) {
        return home;
    }

    @Override
    public Planned incident(Planned.Incident incident) {
        Postmortem report = report(incident.postmortem());
        boolean same = report == incident.postmortem() && !exchanges(incident.newer()) && !exchanges(incident.older());
        return same
                ? incident
                : new Planned.Incident(
                        incident.path(),
                        report,
                        incident.newer().map(this::report),
                        incident.older().map(this::report));
    }

    @Override
    public Planned ledger(Planned.Ledger ledger) {
        return ledger;
    }

    @Override
    public Planned metrics(Planned.Metrics metrics) {
        return metrics;
    }

    @Override
    public Planned metricsCsv(Planned.MetricsCsv metricsCsv) {
        return metricsCsv;
    }

    @Override
    public Planned metricsJson(Planned.MetricsJson metricsJson) {
        return metricsJson;
    }

    @Override
    public Planned badge(Planned.Badge badge) {
        Planned.Scope scope = scope(badge.scope());
        return scope == badge.scope() ? badge : new Planned.Badge(badge.path(), scope);
    }

    @Override
    public Planned learnt(Planned.Learnt learnt) {
        List<Postmortem> reports = reports(learnt.postmortems());
        return reports == learnt.postmortems() ? learnt : new Planned.Learnt(learnt.path(), reports);
    }

    @Override
    public Planned search(Planned.Search search) {
        return search;
    }

    @Override
    public Planned searchIndex(Planned.SearchIndex searchIndex) {
        return searchIndex;
    }

    @Override
    public Planned clientLibrary(Planned.ClientLibrary clientLibrary) {
        return clientLibrary;
    }

    @Override
    public Planned clientLicence(Planned.ClientLicence clientLicence) {
        return clientLicence;
    }

    @Override
    public Planned index(Planned.Index index) {
        List<Listing> exchanged = listings(index.listings());
        return exchanged == index.listings() ? index : new Planned.Index(index.path(), index.kind(), exchanged);
    }

    @Override
    public Planned listingPage(Planned.ListingPage listingPage) {
        Listing listing = listing(listingPage.listing());
        return listing == listingPage.listing() ? listingPage : new Planned.ListingPage(listingPage.path(), listing);
    }

    @Override
    public Planned plain(Planned.Plain plain) {
        return plain;
    }

    @Override
    public Planned print(Planned.Print print) {
        return printed(print);
    }

    @Override
    public Planned printStyle(Planned.PrintStyle printStyle) {
        Planned.Scope scope = scope(printStyle.scope());
        return scope == printStyle.scope() ? printStyle : new Planned.PrintStyle(printStyle.path(), scope);
    }

    @Override
    public Planned printIndex(Planned.PrintIndex index) {
        Planned.Scope scope = scope(index.scope());
        List<Planned.Print> volumes = each(index.volumes(), this::printed);
        boolean same = scope == index.scope() && volumes == index.volumes();
        return same ? index : new Planned.PrintIndex(index.path(), scope, volumes);
    }

    @Override
    public Planned book(Planned.Book book) {
        Planned source = book.source().accept(this);
        return source == book.source() ? book : new Planned.Book(book.path(), source);
    }

    @Override
    public Planned feed(Planned.Feed feed) {
        return subscribed(feed);
    }

    @Override
    public Planned promiseFeed(Planned.PromiseFeed promiseFeed) {
        return promiseFeed;
    }

    @Override
    public Planned dueDates(Planned.DueDates dueDates) {
        return dueDates;
    }

    @Override
    public Planned feedList(Planned.FeedList feedList) {
        List<Planned.Feed> feeds = each(feedList.feeds(), this::subscribed);
        return feeds == feedList.feeds() ? feedList : new Planned.FeedList(feedList.path(), feeds, feedList.promises());
    }

    @Override
    public Planned notFound(Planned.NotFound notFound) {
        return notFound;
    }

    @Override
    public Planned redirect(Planned.Redirect redirect) {
        return redirect;
    }

    @Override
    public Planned twin(Planned.Twin twin) {
        Planned page = twin.page().accept(this);
        return page == twin.page() ? twin : new Planned.Twin(twin.path(), (Planned.Readable) page);
    }

    @Override
    public Planned card(Planned.Card card) {
        return exchanges(card.report())
                ? new Planned.Card(card.path(), card.report().map(this::report))
                : card;
    }

    @Override
    public Planned llms(Planned.Llms llms) {
        return llms;
    }

    @Override
    public Planned sitemap(Planned.Sitemap sitemap) {
        return sitemap;
    }

    @Override
    public Planned robots(Planned.Robots robots) {
        return robots;
    }

    @Override
    public Planned exported(Planned.Exported exported) {
        return exported;
    }

    @Override
    public Planned editorSchema(Planned.EditorSchema editorSchema) {
        return editorSchema;
    }

    @Override
    public Planned copy(Planned.Copy copy) {
        return copy;
    }
}
