package press.postmortem.generator.render.subscription;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.notation.Product;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.feed.Category;
import press.postmortem.generator.render.feed.Entry;
import press.postmortem.generator.render.feed.Feed;
import press.postmortem.generator.render.feed.FeedTime;
import press.postmortem.generator.render.words.Words;

/**
 * The reports of a scope → a {@link Feed} with the whole text of each.
 *
 * <p>Every address in it is absolute. Where nothing says where the site is published, addresses are relative to the feed
 * instead: most readers resolve them, and there is nothing better to write. A report was published on the day that it came
 * out, at noon; where nobody says which day that was, when the incident began, or else at noon of the incident's day. Noon is
 * in the report's zone, the site's, or UTC.
 */
public final class ReportFeed {
    private final SitePlan plan;
    private final Words words;
    private final Site site;
    private final BodyHtml body;
    private final Addresses addresses;
    private final FeedIds ids;

    private ReportFeed(SitePlan plan, Words words, BodyHtml body, String path) {
        this.plan = plan;
        this.words = words;
        this.site = plan.library().site();
        this.body = body;
        this.addresses = addresses(site, path);
        this.ids = FeedIds.of(site);
    }

    public static Feed of(Planned.Feed planned, SitePlan plan, Words words, BodyHtml body) {
        return new ReportFeed(plan, words, body, planned.path()).feed(planned);
    }

    /** How a feed at a path writes where other files are. */
    static Addresses addresses(Site site, String path) {
        return site.baseUrl().map(Addresses::absolute).orElseGet(() -> Addresses.relativeTo(path));
    }

    /** Whoever publishes the site, as the author of what names none. */
    static String publisher(Site site) {
        return site.organisation().map(Site.Organisation::name).orElse(site.title());
    }

    /** The zone of a report's days. */
    static ZoneId zone(Postmortem report, Site site) {
        return report.zone().or(site::timezone).orElse(ZoneOffset.UTC);
    }

    /** @return the title of the feed of a list */
    static String title(Planned.Scope scope, Site site, Words words) {
        return scope.listing().isPresent() ? site.title() + words.say("colon") + scope.title() : site.title();
    }

    private Feed feed(Planned.Feed planned) {
        Planned.Scope scope = planned.scope();
        String title = title(scope, site, words);
        return new Feed(
                ids.ofFeed(scope.folder()),
                title,
                scope.listing()
                        .flatMap(Listing::description)
                        .or(site::description)
                        .orElse(title),
                addresses.of(scope.folder() + "index.html"),
                site.baseUrl().map(base -> addresses.of(planned.path())),
                publisher(site),
                site.language().tag(),
                Product.NAME,
                scope.postmortems().stream().map(this::entry).toList());
    }

    private Entry entry(Postmortem report) {
        Optional<FeedTime> published = published(report);
        return new Entry(
                ids.of(report),
                addresses.of(SitePlan.pathOf(report)),
                report.title(),
                published,
                updated(report, published),
                report.authors().stream().map(Person::name).toList(),
                Stream.of(Listing.Kind.TAG, Listing.Kind.SERVICE, Listing.Kind.SEVERITY)
                        .flatMap(kind -> categories(kind, report))
                        .toList(),
                report.language().filter(own -> !own.equals(site.language().tag())),
                Optional.of(Inline.plainText(report.summary())).filter(text -> !text.isBlank()),
                body.of(report, addresses));
    }

    private Stream<Category> categories(Listing.Kind kind, Postmortem report) {
        Optional<String> scheme = site.baseUrl().map(base -> addresses.of(kind.folder() + "index.html"));
        return plan.topics(report, kind).stream().map(listing -> new Category(listing.title(), scheme));
    }

    private Optional<FeedTime> published(Postmortem report) {
        if (report.published().isPresent()) {
            return report.published().flatMap(day -> noon(day, report));
        }
        return began(report).or(() -> report.date().flatMap(day -> noon(day, report)));
    }

    /** When the incident began, if that is known to the minute and lies on its day. */
    private static Optional<FeedTime> began(Postmortem report) {
        return report.times()
                .get(Milestone.STARTED)
                .filter(moment -> moment.earliest().equals(moment.latest()))
                .flatMap(ReportFeed::instant)
                .filter(began -> report.date().equals(Optional.of(began.toLocalDate())))
                .flatMap(FeedTime::of);
    }

    private static Optional<ZonedDateTime> instant(Moment moment) {
        return moment.zone().flatMap(zone -> moment.earliest().map(instant -> instant.atZone(zone)));
    }

    private Optional<FeedTime> updated(Postmortem report, Optional<FeedTime> published) {
        Optional<LocalDate> later =
                report.lastChange().filter(day -> !report.newsDay().equals(Optional.of(day)));
        return Stream.concat(published.stream(), later.flatMap(day -> noon(day, report)).stream())
                .max(Comparator.naturalOrder());
    }

    private Optional<FeedTime> noon(LocalDate day, Postmortem report) {
        return FeedTime.noon(day, zone(report, site));
    }
}
