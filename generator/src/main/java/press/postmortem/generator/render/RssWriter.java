package press.postmortem.generator.render;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.notation.Product;
import press.postmortem.generator.notation.XmlDocument;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/**
 * A feed in RSS 2.0, with the whole text of each report.
 *
 * <p>Every address in it is absolute. Where nothing says where the site is published, addresses are relative to the feed
 * instead: most readers resolve them, and there is nothing better to write. An item's guid is made of the report's id alone,
 * so that a site which moves, or a headline which is corrected, makes no report new again. Dates are those on which reports
 * came out, else the incidents' own, at the start of the day in the report's zone, the site's, or UTC.
 *
 * @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
 */
final class RssWriter {
    private final Planned.Feed feed;
    private final SitePlan plan;
    private final Site site;
    private final BodyHtml body;
    private final Addresses addresses;
    private final XmlDocument xml = XmlDocument.create();

    private RssWriter(Planned.Feed feed, SitePlan plan, BodyHtml body) {
        this.feed = feed;
        this.plan = plan;
        this.site = plan.library().site();
        this.body = body;
        this.addresses = site.baseUrl().map(Addresses::absolute).orElseGet(() -> Addresses.relativeTo(feed.path()));
    }

    static OutputFile write(Planned.Feed planned, SitePlan plan, BodyHtml body) {
        return new OutputFile.Text(planned.path(), new RssWriter(planned, plan, body).write());
    }

    private String write() {
        xml.open(
                "rss",
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom",
                "xmlns:content",
                "http://purl.org/rss/1.0/modules/content/",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        xml.open("channel");
        writeChannel();
        feed.scope().postmortems().forEach(this::writeItem);
        return xml.close().close().toString();
    }

    private void writeChannel() {
        Planned.Scope scope = feed.scope();
        String title = scope.listing().isPresent() ? site.title() + ": " + scope.title() : site.title();
        xml.leaf("title", title);
        xml.leaf("link", addresses.of(scope.folder() + "index.html"));
        xml.leaf(
                "description",
                scope.listing()
                        .flatMap(Listing::description)
                        .or(site::description)
                        .orElse(title));
        xml.leaf("language", site.language());
        newest().flatMap(RssWriter::rfc822).ifPresent(date -> xml.leaf("lastBuildDate", date));
        xml.leaf("generator", Product.NAME);
        if (site.baseUrl().isPresent()) {
            xml.empty("atom:link", "href", addresses.of(feed.path()), "rel", "self", "type", "application/rss+xml");
        }
    }

    private void writeItem(Postmortem report) {
        xml.open("item");
        xml.leaf("title", report.title());
        xml.leaf("link", addresses.of(SitePlan.pathOf(report)));
        xml.leaf("guid", "urn:x-postmortem:" + report.slug(), "isPermaLink", "false");
        SitePlan.newsDay(report)
                .map(day -> startOf(day, report))
                .flatMap(RssWriter::rfc822)
                .ifPresent(date -> xml.leaf("pubDate", date));
        report.authors().stream().map(Person::name).forEach(name -> xml.leaf("dc:creator", name));
        Stream.of(Listing.Kind.TAG, Listing.Kind.SERVICE, Listing.Kind.SEVERITY)
                .forEach(kind -> writeCategories(kind, report));
        if (!report.summary().isEmpty()) {
            // readers take it for HTML
            xml.leaf("description", Markup.escape(Inline.plainText(report.summary())));
        }
        xml.leaf("content:encoded", body.of(report, addresses));
        xml.close();
    }

    private void writeCategories(Listing.Kind kind, Postmortem report) {
        plan.listings(kind, report)
                .forEach(listing ->
                        xml.leaf("category", listing.title(), "domain", addresses.of(kind.folder() + "index.html")));
    }

    /** The last change to any report of the feed that somebody dated. */
    private Optional<ZonedDateTime> newest() {
        return feed.scope().postmortems().stream()
                .flatMap(report -> Stream.of(
                                SitePlan.newsDay(report).stream(),
                                report.lastModified().stream(),
                                report.updates().stream().map(Postmortem.Update::at))
                        .flatMap(days -> days)
                        .map(day -> startOf(day, report)))
                .max(Comparator.comparing(ZonedDateTime::toInstant));
    }

    private ZonedDateTime startOf(LocalDate day, Postmortem report) {
        ZoneId zone = report.zone().or(site::timezone).orElse(ZoneOffset.UTC);
        return day.atStartOfDay(zone);
    }

    /** Empty for years that have no four digits. */
    private static Optional<String> rfc822(ZonedDateTime time) {
        return Optional.of(time)
                .filter(when -> when.getYear() >= 1 && when.getYear() <= 9999)
                .map(DateTimeFormatter.RFC_1123_DATE_TIME::format);
    }
}
