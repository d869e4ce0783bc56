package press.postmortem.generator.render;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.plan.Planned;

/**
 * The reports that a page tells of, maybe none; empty for a file that search engines need not know. Print views, redirects
 * and the page for what is not found are no pages of their own.
 */
final class SitemapPages implements Planned.Visitor<Optional<List<Postmortem>>> {
    private final Library library;

    SitemapPages(Library library) {
        this.library = library;
    }

    @Override
    public Optional<List<Postmortem>> home(Planned.Home home) {
        return Optional.of(library.postmortems());
    }

    @Override
    public Optional<List<Postmortem>> incident(Planned.Incident incident) {
        return Optional.of(List.of(incident.postmortem()));
    }

    @Override
    public Optional<List<Postmortem>> ledger(Planned.Ledger ledger) {
        return Optional.of(library.postmortems());
    }

    @Override
    public Optional<List<Postmortem>> metrics(Planned.Metrics metrics) {
        return Optional.of(library.postmortems());
    }

    @Override
    public Optional<List<Postmortem>> metricsCsv(Planned.MetricsCsv metricsCsv) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> metricsJson(Planned.MetricsJson metricsJson) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> badge(Planned.Badge badge) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> learnt(Planned.Learnt learnt) {
        return Optional.of(learnt.postmortems());
    }

    @Override
    public Optional<List<Postmortem>> search(Planned.Search search) {
        return Optional.of(library.postmortems());
    }

    @Override
    public Optional<List<Postmortem>> searchIndex(Planned.SearchIndex searchIndex) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> clientLibrary(Planned.ClientLibrary clientLibrary) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> clientLicence(Planned.ClientLicence clientLicence) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> index(Planned.Index index) {
        return Optional.of(library.postmortems());
    }

    @Override
    public Optional<List<Postmortem>> listingPage(Planned.ListingPage listingPage) {
        return Optional.of(listingPage.listing().postmortems());
    }

    @Override
    public Optional<List<Postmortem>> plain(Planned.Plain plain) {
        return Optional.of(List.of());
    }

    @Override
    public Optional<List<Postmortem>> print(Planned.Print print) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> printStyle(Planned.PrintStyle printStyle) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> printIndex(Planned.PrintIndex printIndex) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> book(Planned.Book book) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> feed(Planned.Feed feed) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> promiseFeed(Planned.PromiseFeed promiseFeed) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> dueDates(Planned.DueDates dueDates) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> feedList(Planned.FeedList feedList) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> notFound(Planned.NotFound notFound) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> redirect(Planned.Redirect redirect) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> twin(Planned.Twin twin) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> card(Planned.Card card) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> llms(Planned.Llms llms) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> sitemap(Planned.Sitemap sitemap) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> robots(Planned.Robots robots) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> exported(Planned.Exported exported) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> editorSchema(Planned.EditorSchema editorSchema) {
        return Optional.empty();
    }

    @Override
    public Optional<List<Postmortem>> copy(Planned.Copy copy) {
        return Optional.empty();
    }
}
