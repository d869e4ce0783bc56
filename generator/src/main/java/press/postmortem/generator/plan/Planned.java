package press.postmortem.generator.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.notation.Json;

/** A file that the site will have. */
public sealed interface Planned {
    /** Below the site's root, with {@code /} between names, without a leading one. */
    String path();

    <R> R accept(Visitor<R> visitor);

    /** A file with a text of its own, for people: it has a {@link Twin}. */
    sealed interface Readable extends Planned
            permits Home, Incident, Ledger, Metrics, Learnt, Index, ListingPage, Plain {
        <R> R accept(ReadableVisitor<R> visitor);

        @Override
        default <R> R accept(Visitor<R> visitor) {
            return accept((ReadableVisitor<R>) visitor);
        }
    }

    record Home(String path) implements Readable {
        @Override
        public <R> R accept(ReadableVisitor<R> visitor) {
            return visitor.home(this);
        }
    }

    /**
     * @param newer the next report in time
     * @param older the one before
     */
    record Incident(String path, Postmortem postmortem, Optional<Postmortem> newer, Optional<Postmortem> older)
            implements Readable {
        @Override
        public <R> R accept(ReadableVisitor<R> visitor) {
            return visitor.incident(this);
        }
    }

    /** Every action that was ever promised. */
    record Ledger(String path) implements Readable {
        @Override
        public <R> R accept(ReadableVisitor<R> visitor) {
            return visitor.ledger(this);
        }
    }

    /** What can be counted and measured over all reports. */
    record Metrics(String path, MetricsCsv csv, MetricsJson json) implements Readable {
        @Override
        public <R> R accept(ReadableVisitor<R> visitor) {
            return visitor.metrics(this);
        }
    }

    /** The figures of each report, as a table. */
    record MetricsCsv(String path) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.metricsCsv(this);
        }
    }

    /** The figures of each report and of all, as data. */
    record MetricsJson(String path) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.metricsJson(this);
        }
    }

    /** How many promises were kept, as a small picture for other pages to show. */
    record Badge(String path, Scope scope) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.badge(this);
        }
    }

    /**
     * What was learnt in all reports.
     *
     * @param postmortems those that tell of a lesson, newest first; at least one
     */
    record Learnt(String path, List<Postmortem> postmortems) implements Readable {
        public Learnt {
            postmortems = List.copyOf(postmortems);
        }

        @Override
        public <R> R accept(ReadableVisitor<R> visitor) {
            return visitor.learnt(this);
        }
    }

    /**
     * Every report by its title, and a form that searches them.
     *
     * @param index what the form searches
     * @param library what helps it to
     */
    record Search(String path, SearchIndex index, ClientLibrary library) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.search(this);
        }
    }

    /** The words of all reports, for the script of the search page. */
    record SearchIndex(String path) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.searchIndex(this);
        }
    }

    /** A script by others that the search page's own script uses. */
    record ClientLibrary(String path) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.clientLibrary(this);
        }
    }

    /** Under which terms the {@link ClientLibrary} is published. */
    record ClientLicence(String path) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.clientLicence(this);
        }
    }

    /** The list of the listings of one kind: all services, all years. */
    record Index(String path, Listing.Kind kind, List<Listing> listings) implements Readable {
        public Index {
            listings = List.copyOf(listings);
        }

        @Override
        public <R> R accept(ReadableVisitor<R> visitor) {
            return visitor.index(this);
        }
    }

    record ListingPage(String path, Listing listing) implements Readable {
        @Override
        public <R> R accept(ReadableVisitor<R> visitor) {
            return visitor.listingPage(this);
        }
    }

    record Plain(String path, Page page) implements Readable {
        @Override
        public <R> R accept(ReadableVisitor<R> visitor) {
            return visitor.plain(this);
        }
    }

    /** All reports of a scope on one page, for paper. */
    record Print(String path, Scope scope) implements Planned {
        /** The path of its {@link PrintStyle}. */
        public String stylePath() {
            return path.substring(0, path.length() - ".html".length()) + ".css";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.print(this);
        }
    }

    /** The page headers of a print view. */
    record PrintStyle(String path, Scope scope) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.printStyle(this);
        }
    }

    /**
     * What stands for a print view that would be too long: the list of the print views that it is divided into.
     *
     * @param volumes in the order in which they are printed
     */
    record PrintIndex(String path, Scope scope, List<Print> volumes) implements Planned {
        public PrintIndex {
            volumes = List.copyOf(volumes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.printIndex(this);
        }
    }

    /**
     * A print view as a PDF.
     *
     * @param source a {@link Print} or {@link PrintIndex}
     */
    record Book(String path, Planned source) implements Planned {
        /** How many reports are in it. */
        public int reports() {
            return source instanceof Print print ? print.scope().postmortems().size() : 0;
        }

        /** The book of a print view, at its {@link #pathOf path}. */
        public static Book of(Planned source, Scope scope) {
            return new Book(pathOf(source.path(), scope), source);
        }

        /**
         * Of a single report, that of {@link SitePlan#bookOf}; else beside the print view, with its name, and called
         * {@code book.pdf} where that is {@code index.html}.
         */
        public static String pathOf(String print, Scope scope) {
            if (scope.isSingle()) {
                return SitePlan.bookOf(scope.postmortems().get(0));
            }
            String name = print.substring(print.lastIndexOf('/') + 1, print.lastIndexOf('.'));
            String folder = print.substring(0, print.lastIndexOf('/') + 1);
            return folder + (name.equals("index") ? "book" : name) + ".pdf";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.book(this);
        }
    }

    /** The reports of a scope, for those who subscribe to it. */
    record Feed(String path, FeedFormat format, Scope scope) implements Planned {
        /** One in each format, beside the page of the scope. */
        static List<Feed> of(Scope scope) {
            return Arrays.stream(FeedFormat.values())
                    .map(format -> new Feed(scope.folder() + format.fileName(), format, scope))
                    .toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.feed(this);
        }
    }

    /** What became of promises, for those who subscribe to the ledger: {@link SitePlan#promiseChanges}. */
    record PromiseFeed(String path, FeedFormat format) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.promiseFeed(this);
        }
    }

    /** The days on which actions are due, for calendars; only where one is, as no calendar may be empty (RFC 5545, 3.6). */
    record DueDates(String path) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dueDates(this);
        }
    }

    /**
     * All that can be subscribed to, for readers that take a list.
     *
     * @param feeds one of each, in the order of the site
     */
    record FeedList(String path, List<Feed> feeds, PromiseFeed promises) implements Planned {
        public FeedList {
            feeds = List.copyOf(feeds);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.feedList(this);
        }
    }

    record NotFound(String path) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notFound(this);
        }
    }

    /**
     * @param target the path of the page that took its place
     * @param title of that page
     */
    record Redirect(String path, String target, String title) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.redirect(this);
        }
    }

    /** A page in Markdown, beside it. */
    record Twin(String path, Readable page) implements Planned {
        private static final String HTML = ".html";

        /** The path of the twin of a page. */
        public static String pathOf(String page) {
            return page.substring(0, page.length() - HTML.length()) + ".md";
        }

        /** Whether a file at this path may have a twin. */
        public static boolean isTwinned(String path) {
            return path.endsWith(HTML);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.twin(this);
        }
    }

    /**
     * A picture of a page, for those who quote it.
     *
     * @param report empty for the site
     */
    record Card(String path, Optional<Postmortem> report) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.card(this);
        }
    }

    /** What the site holds, for language models. */
    record Llms(String path) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.llms(this);
        }
    }

    record Sitemap(String path) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sitemap(this);
        }
    }

    record Robots(String path) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.robots(this);
        }
    }

    /** What programs read. */
    record Exported(String path, Export what) implements Planned {
        static Exported of(Export what) {
            return new Exported(what.path(), what);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.exported(this);
        }
    }

    /** What may stand in a file that authors write, for their editors. */
    record EditorSchema(String path, Json schema) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.editorSchema(this);
        }
    }

    /** A file of the content that some page refers to, or one of {@code static/}. */
    record Copy(String path, Asset asset) implements Planned {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.copy(this);
        }
    }

    /**
     * What a print view, a feed or a badge covers.
     *
     * @param folder of the page that it belongs to, ending in {@code /}; empty for the site
     * @param listing empty for the whole site or a single report
     * @param postmortems of a print view in the order in which it shows them; of a feed by the day of their last change,
     *     newest first, and no more than a feed holds
     */
    record Scope(String folder, String title, Optional<Listing> listing, List<Postmortem> postmortems) {
        public Scope {
            Objects.requireNonNull(folder, "folder");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(listing, "listing");
            postmortems = List.copyOf(postmortems);
        }

        /** Whether it is one report, on its own. */
        public boolean isSingle() {
            return listing.isEmpty() && !folder.isEmpty();
        }

        Scope with(String name, List<Postmortem> reports) {
            return new Scope(folder, name, listing, reports);
        }
    }

    /** One method for each kind of page that is written in Markdown as well. */
    interface ReadableVisitor<R> {
        R home(Home home);

        R incident(Incident incident);

        R ledger(Ledger ledger);

        R metrics(Metrics metrics);

        R learnt(Learnt learnt);

        R index(Index index);

        R listingPage(ListingPage listingPage);

        R plain(Plain plain);
    }

    /** One method for each kind of file, so that a new kind is a compile error wherever it matters. */
    interface Visitor<R> extends ReadableVisitor<R> {
        R metricsCsv(MetricsCsv metricsCsv);

        R metricsJson(MetricsJson metricsJson);

        R badge(Badge badge);

        R search(Search search);

        R searchIndex(SearchIndex searchIndex);

        R clientLibrary(ClientLibrary clientLibrary);

        R clientLicence(ClientLicence clientLicence);

        R print(Print print);

        R printStyle(PrintStyle printStyle);

        R printIndex(PrintIndex printIndex);

        R book(Book book);

        R feed(Feed feed);

        R promiseFeed(PromiseFeed promiseFeed);

        R dueDates(DueDates dueDates);

        R feedList(FeedList feedList);

        R notFound(NotFound notFound);

        R redirect(Redirect redirect);

        R twin(Twin twin);

        R card(Card card);

        R llms(Llms llms);

        R sitemap(Sitemap sitemap);

        R robots(Robots robots);

        R exported(Exported exported);

        R editorSchema(EditorSchema editorSchema);

        R copy(Copy copy);
    }
}
