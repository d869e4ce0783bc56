package press.postmortem.generator.render.subscription;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.notation.Product;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.PromiseChange;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.feed.Entry;
import press.postmortem.generator.render.feed.Feed;
import press.postmortem.generator.render.feed.FeedTime;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.LeanHtml;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.words.Words;

/** What became of promises → a {@link Feed} with an entry for each change, at noon of its day. */
public final class PromiseFeed {
    private static final String LEDGER = "actions/index.html";

    private final Edition edition;
    private final Site site;
    private final Words words;
    private final Addresses addresses;
    private final FeedIds ids;

    private PromiseFeed(Edition edition, String path) {
        this.edition = edition;
        this.site = edition.site();
        this.words = edition.words();
        this.addresses = ReportFeed.addresses(site, path);
        this.ids = FeedIds.of(site);
    }

    public static Feed of(Planned.PromiseFeed planned, Edition edition) {
        return new PromiseFeed(edition, planned.path()).feed(planned);
    }

    static String title(Edition edition) {
        return edition.site().title()
                + edition.words().say("colon")
                + edition.words().say("feed.promises");
    }

    private Feed feed(Planned.PromiseFeed planned) {
        return new Feed(
                ids.ofFeed("actions/"),
                title(edition),
                words.say("ledger.description"),
                addresses.of(LEDGER),
                site.baseUrl().map(base -> addresses.of(planned.path())),
                ReportFeed.publisher(site),
                site.language().tag(),
                Product.NAME,
                edition.promiseChanges().stream().map(this::entry).toList());
    }

    private Entry entry(PromiseChange change) {
        Postmortem report = change.report();
        ActionItem action = change.action();
        Links links = new DistantLinks(edition, addresses, report);
        Optional<FeedTime> day = FeedTime.noon(change.day(), ReportFeed.zone(report, site));
        String text = Inline.plainText(action.text());
        return new Entry(
                ids.of(change),
                links.anchor(Ids.action(action.id())),
                words.say("promise." + change.kind().key(), text),
                day,
                day,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                html(change, links));
    }

    private String html(PromiseChange change, Links links) {
        ActionItem action = change.action();
        HtmlWriter writer = new HtmlWriter(links, new Outline(2), words);
        Markup html = new Markup();
        html.open("p").html(writer.inlines(action.text())).close("p").line();
        html.html(writer.blocks(action.detail()));
        html.open("ul").line();
        action.owner().ifPresent(owner -> item(html, "actions.owner", owner));
        action.due().map(Moment::written).ifPresent(due -> item(html, "actions.due", due));
        html.open("li")
                .text(change.report().id() + words.say("colon"))
                .open("a", "href", addresses.of(SitePlan.pathOf(change.report())))
                .text(change.report().title())
                .close("a")
                .close("li")
                .line();
        return LeanHtml.of(html.close("ul").line().toString());
    }

    private void item(Markup html, String label, String text) {
        html.open("li")
                .text(words.say(label) + words.say("colon") + text)
                .close("li")
                .line();
    }
}
