package press.postmortem.generator.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.plan.Export;
import press.postmortem.generator.plan.FeedFormat;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.theme.Template;
import press.postmortem.generator.render.theme.Theme;
import press.postmortem.generator.render.view.FeedView;
import press.postmortem.generator.render.view.LayoutView;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.NavView;
import press.postmortem.generator.render.view.TimeView;
import press.postmortem.generator.render.words.Direction;
import press.postmortem.generator.render.words.Words;

/** What stands around a page: title, masthead, sections of the site, foot. */
final class Frame {
    /** Those that readers look for most; the foot of the page has them all. */
    private static final List<Listing.Kind> IN_NAV = List.of(Listing.Kind.SERVICE, Listing.Kind.YEAR);

    private static final String HOME = "index.html";
    private static final String LEDGER = "actions/index.html";
    private static final String METRICS = "metrics/index.html";
    private static final String LEARNT = "lessons/index.html";
    private static final String SEARCH = "search/index.html";
    private static final List<Export> DATA =
            List.of(Export.INCIDENTS, Export.INCIDENTS_TABLE, Export.EVENTS_TABLE, Export.ACTIONS_TABLE);

    private static final String ROOT = "";
    private static final String CALENDAR = "actions/actions.ics";
    private static final String FEED_LIST = "feeds.opml";
    private static final String BOOK = "print/book.pdf";
    private static final String NOT_FOUND = "404.html";

    private final Edition edition;
    private final Words words;
    private final Addresses addresses;
    private final Planned planned;
    private final String path;

    Frame(Edition edition, Addresses addresses, Planned planned) {
        this.edition = edition;
        this.words = edition.words();
        this.addresses = addresses;
        this.planned = planned;
        this.path = planned.path();
    }

    /**
     * @param template what the page's text was made with
     * @param title of the page; empty for the home page
     * @param feeds the folder of the page's own feeds; empty where it has none
     */
    Pieces around(Template template, String title, String description, String feeds, Pieces main) {
        Site site = edition.site();
        boolean front = path.equals(HOME);
        String language = site.language().tag();
        String canonical = canonical();
        Metadata metadata = new Metadata(edition, addresses, planned, canonical);
        return edition.theme()
                .render(
                        Template.LAYOUT,
                        new LayoutView(
                                language,
                                Direction.of(language),
                                title.isEmpty() ? site.title() : words.say("title", title, site.title()),
                                description,
                                canonical,
                                metadata.metas(title),
                                metadata.isPictured(),
                                metadata.icons(),
                                twin(),
                                metadata.linkedData(),
                                isHidden(),
                                addresses.ofFolder(Theme.FOLDER),
                                sheet(template),
                                template == Template.INCIDENT,
                                feeds(title, feeds),
                                front,
                                site.title(),
                                addresses.of(HOME),
                                edition.day()
                                        .map(day -> words.say(
                                                "day." + day.getDayOfWeek().getValue()))
                                        .orElse(""),
                                edition.day()
                                        .map(day ->
                                                new TimeView(edition.phrases().date(day), day.toString())),
                                motto(site),
                                nav(),
                                pages(),
                                search(),
                                footer(site),
                                words.enumerated(follow(title, feeds)),
                                words.enumerated(data()),
                                edition.book(BOOK, addresses),
                                words.enumerated(lists()),
                                Ids.MAIN,
                                main));
    }

    /** A list of print views says nothing that the list of the reports does not. */
    private boolean isHidden() {
        return path.equals(NOT_FOUND) || path.endsWith("print/" + HOME);
    }

    private String twin() {
        String twin = edition.twinOf(path);
        return twin.equals(path) ? "" : addresses.of(twin);
    }

    private String canonical() {
        return edition.site()
                .baseUrl()
                .filter(base -> !path.equals(NOT_FOUND))
                .map(base -> Addresses.absolute(base).of(path))
                .orElse("");
    }

    private String sheet(Template template) {
        return edition.theme().sheetOf(template).map(addresses::of).orElse("");
    }

    private String motto(Site site) {
        return site.motto()
                .or(() -> site.organisation().map(organisation -> words.say("motto", organisation.name())))
                .orElse("");
    }

    private String footer(Site site) {
        return site.footer()
                .or(() -> site.organisation().map(Site.Organisation::name))
                .orElse("");
    }

    /**
     * That of the page, then that of the site, each in one format: a reader would be offered the same thing thrice. The home page
     * has all.
     */
    private List<FeedView> feeds(String title, String own) {
        List<FeedView> all = feedsIn(ROOT, words.say("feed.all"));
        if (path.equals(HOME)) {
            return all;
        }
        List<FeedView> ofPage = own.isEmpty() ? List.of() : feedsIn(own, title);
        return Stream.of(ofPage, all)
                .flatMap(formats -> formats.stream().limit(1))
                .toList();
    }

    /** In each format. */
    private List<FeedView> feedsIn(String folder, String title) {
        return Arrays.stream(FeedFormat.values())
                .filter(format -> edition.hasFile(folder + format.fileName()))
                .map(format -> new FeedView(
                        format.mediaType(),
                        addresses.of(folder + format.fileName()),
                        words.say("feed." + format.name().toLowerCase(Locale.ROOT), title)))
                .toList();
    }

    private List<LinkView> follow(String title, String own) {
        List<FeedView> feeds = own.isEmpty() ? feedsIn(ROOT, words.say("feed.all")) : feedsIn(own, title);
        List<LinkView> links = new ArrayList<>();
        feeds.forEach(feed -> links.add(LinkView.to(feed.href(), feed.title())));
        if (edition.hasFile(CALENDAR)) {
            links.add(LinkView.to(addresses.of(CALENDAR), words.say("feed.calendar")));
        }
        if (edition.hasFile(FEED_LIST)) {
            links.add(LinkView.to(addresses.of(FEED_LIST), words.say("feed.list")));
        }
        return links;
    }

    /** Under the names of their files, which are the same in every language. */
    private List<LinkView> data() {
        return DATA.stream()
                .map(Export::path)
                .filter(edition::hasFile)
                .map(file -> LinkView.to(addresses.of(file), file.substring(file.lastIndexOf('/') + 1)))
                .toList();
    }

    private List<NavView> nav() {
        List<NavView> nav = new ArrayList<>();
        add(nav, HOME, words.say("nav.home"));
        add(nav, LEDGER, words.say("nav.ledger"));
        add(nav, METRICS, words.say("nav.metrics"));
        add(nav, LEARNT, words.say("nav.learnt"));
        IN_NAV.forEach(kind -> add(nav, kind.folder() + HOME, name(kind)));
        add(nav, "print/" + HOME, words.say("nav.print"));
        return nav;
    }

    private List<NavView> pages() {
        List<NavView> pages = new ArrayList<>();
        edition.plan()
                .library()
                .pages()
                .forEach(page -> edition.pathOf(page.document().source().path())
                        .ifPresent(target -> add(pages, target, page.title())));
        return pages;
    }

    private Optional<NavView> search() {
        return edition.hasFile(SEARCH)
                ? Optional.of(new NavView(addresses.of(SEARCH), words.say("search.title"), SEARCH.equals(path)))
                : Optional.empty();
    }

    private List<LinkView> lists() {
        return Arrays.stream(Listing.Kind.values())
                .filter(kind -> edition.hasFile(kind.folder() + HOME))
                .map(kind -> LinkView.to(addresses.of(kind.folder() + HOME), name(kind)))
                .toList();
    }

    private String name(Listing.Kind kind) {
        return words.say("nav." + kind.key());
    }

    private void add(List<NavView> nav, String target, String text) {
        if (edition.hasFile(target)) {
            nav.add(new NavView(addresses.of(target), text, target.equals(path)));
        }
    }
}
