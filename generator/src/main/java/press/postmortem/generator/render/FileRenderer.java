package press.postmortem.generator.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.plan.Export;
import press.postmortem.generator.plan.FeedFormat;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Lazy;
import press.postmortem.generator.render.export.ActionsTable;
import press.postmortem.generator.render.export.EventsTable;
import press.postmortem.generator.render.export.IncidentsJson;
import press.postmortem.generator.render.export.IncidentsSchema;
import press.postmortem.generator.render.export.IncidentsTable;
import press.postmortem.generator.render.export.MetricsSchema;
import press.postmortem.generator.render.export.StatusPage;
import press.postmortem.generator.render.export.StatusPageSchema;
import press.postmortem.generator.render.feed.Atom;
import press.postmortem.generator.render.feed.Feed;
import press.postmortem.generator.render.feed.JsonFeed;
import press.postmortem.generator.render.feed.Rss;
import press.postmortem.generator.render.ledger.BadgeWriter;
import press.postmortem.generator.render.metrics.MetricsCsv;
import press.postmortem.generator.render.metrics.MetricsJson;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.print.Bindery;
import press.postmortem.generator.render.print.RunningHeads;
import press.postmortem.generator.render.subscription.BodyHtml;
import press.postmortem.generator.render.subscription.DistantBody;
import press.postmortem.generator.render.subscription.DueCalendar;
import press.postmortem.generator.render.subscription.FeedList;
import press.postmortem.generator.render.subscription.PromiseFeed;
import press.postmortem.generator.render.subscription.ReportFeed;
import press.postmortem.generator.render.twin.LlmsWriter;
import press.postmortem.generator.render.twin.Twins;

/** One planned file → its {@link OutputFile}. */
final class FileRenderer implements Planned.Visitor<OutputFile> {
    private final Edition edition;
    private final Supplier<List<Diagnostic>> reported;
    private final Pages pages;
    private final BodyHtml bodies;
    private final Cards cards;
    private final Lazy<Bindery> bindery;

    /** @param reported see {@link SiteRenderer#of} */
    FileRenderer(Edition edition, Supplier<List<Diagnostic>> reported) {
        this.edition = edition;
        this.reported = reported;
        this.pages = new Pages(edition);
        this.bodies = new DistantBody(edition);
        this.cards = new Cards(edition);
        this.bindery = new Lazy<>(() -> new Bindery(edition, pages::printView));
    }

    @Override
    public OutputFile home(Planned.Home home) {
        return new OutputFile.Text(home.path(), pages.home(home));
    }

    @Override
    public OutputFile incident(Planned.Incident incident) {
        return new OutputFile.Text(incident.path(), pages.incident(incident));
    }

    @Override
    public OutputFile ledger(Planned.Ledger ledger) {
        return new OutputFile.Text(ledger.path(), pages.ledger(ledger));
    }

    @Override
    public OutputFile metrics(Planned.Metrics metrics) {
        return new OutputFile.Text(metrics.path(), pages.metrics(metrics));
    }

    @Override
    public OutputFile metricsCsv(Planned.MetricsCsv metricsCsv) {
        return MetricsCsv.write(metricsCsv, edition.statistics());
    }

    @Override
    public OutputFile metricsJson(Planned.MetricsJson metricsJson) {
        return MetricsJson.write(metricsJson, edition.plan(), edition.statistics());
    }

    @Override
    public OutputFile badge(Planned.Badge badge) {
        return BadgeWriter.write(badge, edition);
    }

    @Override
    public OutputFile learnt(Planned.Learnt learnt) {
        return new OutputFile.Text(learnt.path(), pages.learnt(learnt));
    }

    @Override
    public OutputFile search(Planned.Search search) {
        return new OutputFile.Text(search.path(), pages.search(search));
    }

    @Override
    public OutputFile searchIndex(Planned.SearchIndex searchIndex) {
        return new OutputFile.Text(searchIndex.path(), SearchPage.index(edition));
    }

    @Override
    public OutputFile clientLibrary(Planned.ClientLibrary clientLibrary) {
        return new OutputFile.Binary(clientLibrary.path(), Fuse.script());
    }

    @Override
    public OutputFile clientLicence(Planned.ClientLicence clientLicence) {
        return new OutputFile.Binary(clientLicence.path(), Fuse.licence());
    }

    @Override
    public OutputFile index(Planned.Index index) {
        return new OutputFile.Text(index.path(), pages.index(index));
    }

    @Override
    public OutputFile listingPage(Planned.ListingPage listingPage) {
        return new OutputFile.Text(listingPage.path(), pages.listing(listingPage));
    }

    @Override
    public OutputFile plain(Planned.Plain plain) {
        return new OutputFile.Text(plain.path(), pages.plain(plain));
    }

    @Override
    public OutputFile print(Planned.Print print) {
        return pages.print(print);
    }

    @Override
    public OutputFile printStyle(Planned.PrintStyle printStyle) {
        return RunningHeads.file(edition, printStyle);
    }

    @Override
    public OutputFile printIndex(Planned.PrintIndex printIndex) {
        return new OutputFile.Text(printIndex.path(), pages.printIndex(printIndex, Planned.Print::path));
    }

    @Override
    public OutputFile book(Planned.Book book) {
        return bindery.get().bind(book);
    }

    @Override
    public OutputFile feed(Planned.Feed feed) {
        Feed told = ReportFeed.of(feed, edition.plan(), edition.words(), bodies);
        return new OutputFile.Text(feed.path(), written(feed.format(), told));
    }

    @Override
    public OutputFile promiseFeed(Planned.PromiseFeed promiseFeed) {
        Feed told = PromiseFeed.of(promiseFeed, edition);
        return new OutputFile.Text(promiseFeed.path(), written(promiseFeed.format(), told));
    }

    @Override
    public OutputFile dueDates(Planned.DueDates dueDates) {
        return DueCalendar.write(dueDates, edition);
    }

    @Override
    public OutputFile feedList(Planned.FeedList feedList) {
        return FeedList.write(feedList, edition);
    }

    @Override
    public OutputFile notFound(Planned.NotFound notFound) {
        return new OutputFile.Text(notFound.path(), pages.notFound(notFound));
    }

    @Override
    public OutputFile redirect(Planned.Redirect redirect) {
        return RedirectWriter.write(redirect, edition.plan());
    }

    @Override
    public OutputFile twin(Planned.Twin twin) {
        return new Twins(edition).file(twin);
    }

    @Override
    public OutputFile card(Planned.Card card) {
        return cards.file(card);
    }

    @Override
    public OutputFile llms(Planned.Llms llms) {
        return LlmsWriter.write(llms, edition);
    }

    @Override
    public OutputFile sitemap(Planned.Sitemap sitemap) {
        return SitemapWriter.write(sitemap, edition.plan());
    }

    @Override
    public OutputFile robots(Planned.Robots robots) {
        return RobotsWriter.write(robots, edition.plan());
    }

    @Override
    public OutputFile exported(Planned.Exported exported) {
        return new OutputFile.Text(exported.path(), content(exported.what()));
    }

    private Pieces content(Export what) {
        SitePlan plan = edition.plan();
        return switch (what) {
            case INCIDENTS -> IncidentsJson.write(plan, reported.get());
            case INCIDENTS_SCHEMA -> Pieces.of(IncidentsSchema.write(address(what.path())));
            case INCIDENTS_TABLE -> Pieces.of(IncidentsTable.write(plan));
            case EVENTS_TABLE -> Pieces.of(EventsTable.write(plan));
            case ACTIONS_TABLE -> Pieces.of(ActionsTable.write(plan));
            case STATUS_PAGE -> StatusPage.write(plan, this::address);
            case STATUS_PAGE_SCHEMA -> Pieces.of(StatusPageSchema.write(address(what.path())));
            case METRICS_SCHEMA -> Pieces.of(MetricsSchema.write(address(what.path())));
        };
    }

    private Optional<String> address(String path) {
        return edition.site().baseUrl().map(base -> Addresses.absolute(base).of(path));
    }

    @Override
    public OutputFile editorSchema(Planned.EditorSchema editorSchema) {
        return new OutputFile.Text(editorSchema.path(), JsonWriter.write(editorSchema.schema()));
    }

    @Override
    public OutputFile copy(Planned.Copy copy) {
        return new OutputFile.Copy(copy.path(), copy.asset().file());
    }

    private static String written(FeedFormat format, Feed feed) {
        return switch (format) {
            case RSS -> Rss.write(feed);
            case ATOM -> Atom.write(feed);
            case JSON -> JsonFeed.write(feed);
        };
    }
}
