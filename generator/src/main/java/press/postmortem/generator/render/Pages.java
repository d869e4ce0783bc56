package press.postmortem.generator.render;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.edition.PageLinks;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.ledger.LedgerPage;
import press.postmortem.generator.render.metrics.MetricsPage;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.print.Galleys;
import press.postmortem.generator.render.print.PrintPage;
import press.postmortem.generator.render.report.IncidentPage;
import press.postmortem.generator.render.theme.Template;
import press.postmortem.generator.render.view.EntryView;
import press.postmortem.generator.render.view.IndexView;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.NotFoundView;
import press.postmortem.generator.render.view.PlainView;
import press.postmortem.generator.render.view.TimeView;
import press.postmortem.generator.render.view.View;
import press.postmortem.generator.render.words.Words;

/** {@link Planned} pages → HTML. */
final class Pages {
    private static final int SECTION = 2;
    private static final int LATEST = 5;

    private final Edition edition;
    private final Words words;
    private final Galleys galleys;

    Pages(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.galleys = new Galleys(edition);
    }

    Pieces home(Planned.Home planned) {
        Addresses addresses = Addresses.relativeTo(planned.path());
        View view = new HomePage(edition, addresses).view();
        String description = edition.site().description().orElse("");
        return framed(planned, addresses, "", description, "", Template.HOME, view);
    }

    Pieces incident(Planned.Incident planned) {
        Addresses addresses = Addresses.relativeTo(planned.path());
        Postmortem report = planned.postmortem();
        SourceFile source = report.source();
        Links links = new PageLinks(edition, addresses, PageLinks.Place.of(source.path()), source);
        View view = new IncidentPage(edition, addresses, links, report, SECTION).view(planned.newer(), planned.older());
        String description = new Listed(edition, addresses).stand(report);
        return framed(planned, addresses, report.title(), description, "", Template.INCIDENT, view);
    }

    Pieces ledger(Planned.Ledger planned) {
        Addresses addresses = Addresses.relativeTo(planned.path());
        String title = words.say("ledger.title");
        View view = new LedgerPage(edition, addresses).view();
        String description = words.say("ledger.description");
        return framed(planned, addresses, title, description, "actions/", Template.LEDGER, view);
    }

    Pieces metrics(Planned.Metrics planned) {
        Addresses addresses = Addresses.relativeTo(planned.path());
        List<String> data = List.of(planned.csv().path(), planned.json().path());
        View view = new MetricsPage(edition, addresses).view(data);
        String title = words.say("metrics.title");
        return framed(planned, addresses, title, words.say("metrics.description"), "", Template.METRICS, view);
    }

    Pieces search(Planned.Search planned) {
        Addresses addresses = Addresses.relativeTo(planned.path());
        View view = new SearchPage(edition, addresses).view(planned);
        String title = words.say("search.title");
        return framed(planned, addresses, title, words.say("search.description"), "", Template.SEARCH, view);
    }

    Pieces learnt(Planned.Learnt planned) {
        Addresses addresses = Addresses.relativeTo(planned.path());
        View view = new LearntPage(edition, addresses, planned.postmortems()).view();
        return framed(
                planned,
                addresses,
                words.say("learnt.title"),
                words.say("learnt.description"),
                "",
                Template.LEARNT,
                view);
    }

    Pieces listing(Planned.ListingPage planned) {
        Addresses addresses = Addresses.relativeTo(planned.path());
        Listing listing = planned.listing();
        View view = new ListingPage(edition, addresses, listing).view();
        return framed(
                planned,
                addresses,
                words.title(listing),
                words.description(listing),
                listing.folder(),
                Template.LISTING,
                view);
    }

    Pieces index(Planned.Index planned) {
        Addresses addresses = Addresses.relativeTo(planned.path());
        String kind = planned.kind().key();
        String title = words.say("nav." + kind);
        IndexView view = new IndexView(
                title,
                words.say("index." + kind),
                words.say("kind." + kind),
                planned.listings().stream()
                        .map(listing -> entry(listing, addresses))
                        .toList());
        return framed(planned, addresses, title, view.caption(), "", Template.INDEX, view);
    }

    private EntryView entry(Listing listing, Addresses addresses) {
        return new EntryView(
                addresses.of(listing.folder() + "index.html"),
                words.title(listing),
                words.description(listing),
                words.count("reports", listing.postmortems().size()),
                latest(listing.postmortems()));
    }

    Pieces plain(Planned.Plain planned) {
        Addresses addresses = Addresses.relativeTo(planned.path());
        Page page = planned.page();
        SourceFile source = page.document().source();
        Links links = new PageLinks(edition, addresses, PageLinks.Place.of(source.path()), source);
        Outline outline = new Outline(SECTION);
        HtmlWriter writer = new HtmlWriter(links, outline, words);
        List<Inline> title = page.heading().map(Block.Heading::content).orElse(List.of());
        String body = writer.blocks(page.document().blocks());
        PlainView view = new PlainView(
                page.heading()
                        .flatMap(heading -> links.id(Ids.own(heading.id())))
                        .orElse(""),
                writer.headline(title, page.title()),
                page.summary().orElse(""),
                LinkView.contents(
                        outline.sections().stream().map(entry -> LinkView.to(links.anchor(entry.id()), entry.text()))),
                body,
                writer.footnotes(page.document().footnotes()));
        return framed(planned, addresses, page.title(), page.summary().orElse(""), "", Template.PLAIN, view);
    }

    Pieces notFound(Planned.NotFound planned) {
        Addresses addresses =
                edition.site().baseUrl().map(Addresses::absolute).orElse(Addresses.relativeTo(planned.path()));
        List<Postmortem> reports = edition.plan().library().postmortems();
        View view = new NotFoundView(
                LinkView.to(addresses.of("index.html"), edition.site().title()),
                new Listed(edition, addresses).all(reports.subList(0, Math.min(LATEST, reports.size()))));
        return framed(planned, addresses, words.say("notfound.title"), "", "", Template.NOT_FOUND, view);
    }

    private Pieces framed(
            Planned planned,
            Addresses addresses,
            String title,
            String description,
            String feeds,
            Template template,
            View view) {
        Pieces main = edition.render(template, view);
        return new Frame(edition, addresses, planned).around(template, title, description, feeds, main);
    }

    OutputFile.Print print(Planned.Print planned) {
        return new PrintPage(edition, galleys, planned).file();
    }

    /** What a book is made of. */
    String printView(Planned.Book book) {
        Planned source = book.source();
        return source instanceof Planned.Print print
                ? print(print).text()
                : printIndex(
                                (Planned.PrintIndex) source,
                                volume ->
                                        Planned.Book.of(volume, volume.scope()).path())
                        .text();
    }

    /** @param target the path to which the entry of a volume leads */
    Pieces printIndex(Planned.PrintIndex planned, Function<Planned.Print, String> target) {
        Addresses addresses = Addresses.relativeTo(planned.path());
        String title = words.title(planned.scope());
        String reports = words.count("reports", planned.scope().postmortems().size());
        IndexView view = new IndexView(
                words.say("print.index", title),
                words.say(
                        "print.index.caption",
                        reports,
                        edition.site().printing().limit()),
                words.say("print.volume"),
                planned.volumes().stream()
                        .map(volume -> volume(volume, addresses.of(target.apply(volume))))
                        .toList());
        return framed(planned, addresses, view.title(), view.caption(), "", Template.INDEX, view);
    }

    private EntryView volume(Planned.Print volume, String address) {
        List<Postmortem> reports = volume.scope().postmortems();
        return new EntryView(
                address, words.title(volume.scope()), "", words.count("reports", reports.size()), latest(reports));
    }

    private Optional<TimeView> latest(List<Postmortem> reports) {
        return reports.stream()
                .flatMap(report -> report.date().stream())
                .max(Comparator.naturalOrder())
                .map(date -> new TimeView(edition.phrases().shortDate(date), date.toString()));
    }
}
