package press.postmortem.generator.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Page;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.edition.PageLinks;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.ledger.Ledger;
import press.postmortem.generator.render.ledger.LedgerPage;
import press.postmortem.generator.render.ledger.LedgerRows;
import press.postmortem.generator.render.ledger.Standings;
import press.postmortem.generator.render.view.BrowseView;
import press.postmortem.generator.render.view.EntryView;
import press.postmortem.generator.render.view.HomeView;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.MarkView;
import press.postmortem.generator.render.view.TallyView;
import press.postmortem.generator.render.words.Words;

/** The front page: what happened last, what is owed, where to read on. */
final class HomePage {
    private static final int STORIES = 3;
    private static final int OVERDUE = 5;
    private static final int RECORD = 12;
    private static final int ENTRIES = 6;
    private static final String LEDGER = "actions/index.html";

    private final Edition edition;
    private final Addresses addresses;
    private final Words words;
    private final Listed listed;
    private final List<Postmortem> reports;

    HomePage(Edition edition, Addresses addresses) {
        this.edition = edition;
        this.addresses = addresses;
        this.words = edition.words();
        this.listed = new Listed(edition, addresses);
        this.reports = edition.plan().library().postmortems();
    }

    HomeView view() {
        List<Postmortem> open = reports.stream().filter(HomePage::isOpen).toList();
        List<Postmortem> leading = Stream.concat(open.stream(), reports.stream().filter(report -> !isOpen(report)))
                .limit(1 + STORIES)
                .toList();
        List<Postmortem> record = reports.subList(0, Math.min(RECORD, reports.size()));
        Ledger ledger = Ledger.of(edition, addresses, reports);
        Tally tally = ledger.tally();
        List<Ledger.Entry> overdue = ledger.entries(Standing.OVERDUE);
        return new HomeView(
                introduction(),
                leading.stream().findFirst().map(listed::view),
                listed.all(leading.stream().skip(1).toList()),
                state(open.size()),
                tallies(tally),
                new LedgerRows(edition, addresses).of(overdue.subList(0, Math.min(OVERDUE, overdue.size()))),
                edition.link(LEDGER, addresses, words.say("ledger.all", words.count("actions", tally.all())))
                        .filter(link -> tally.all() > 0),
                words.say("home.record"),
                caption(record.size()),
                listed.all(record),
                years(),
                browse());
    }

    private static boolean isOpen(Postmortem report) {
        return report.status().filter(Status::isOpen).isPresent();
    }

    private String introduction() {
        Optional<Page> page = edition.plan().library().introduction();
        return page.map(text -> {
                    SourceFile source = text.document().source();
                    Links links = new PageLinks(edition, addresses, PageLinks.Place.of(source.path()), source);
                    HtmlWriter writer = new HtmlWriter(links, new Outline(2), words);
                    return writer.blocks(text.document().blocks())
                            + writer.footnotes(text.document().footnotes());
                })
                .orElse("");
    }

    private String state(int open) {
        if (open == 0) {
            return words.say("home.open.none");
        }
        return words.count("home.open", open);
    }

    private List<TallyView> tallies(Tally tally) {
        List<TallyView> tallies = new ArrayList<>();
        for (Standing standing : List.of(Standing.OVERDUE, Standing.OPEN, Standing.KEPT)) {
            int count = tally.count(standing);
            if (count > 0) {
                String href = edition.hasFile(LEDGER) ? addresses.of(LEDGER) + "#" + LedgerPage.group(standing) : "";
                tallies.add(new TallyView(
                        href,
                        new MarkView(Standings.shape(standing), words.say("standing." + standing.key())),
                        words.number(count)));
            }
        }
        return tallies;
    }

    private String caption(int shown) {
        String felt = words.say("home.caption");
        if (reports.size() == 1) {
            return felt;
        }
        String which = shown == reports.size()
                ? words.count("home.caption.all", shown)
                : words.count("home.caption.some", reports.size(), reports.size(), shown);
        return words.sentences(List.of(which, felt));
    }

    private List<LinkView> years() {
        return edition.plan().listings(Listing.Kind.YEAR).stream()
                .map(year -> LinkView.to(addresses.of(year.folder() + "index.html"), words.title(year)))
                .toList();
    }

    private List<BrowseView> browse() {
        return Stream.of(Listing.Kind.SERVICE, Listing.Kind.SEVERITY, Listing.Kind.TAG)
                .map(this::browse)
                .filter(column -> !column.entries().isEmpty())
                .toList();
    }

    private BrowseView browse(Listing.Kind kind) {
        List<Listing> listings = edition.plan().listings(kind);
        Stream<Listing> chosen = kind == Listing.Kind.SEVERITY
                ? listings.stream()
                : listings.stream()
                        .sorted(Comparator.comparing((Listing listing) ->
                                        listing.postmortems().size())
                                .reversed());
        String index = kind.folder() + "index.html";
        return new BrowseView(
                LinkView.to(edition.hasFile(index) ? addresses.of(index) : "", words.say("nav." + kind.key())),
                chosen.limit(ENTRIES).map(this::entry).toList(),
                edition.link(index, addresses, words.say("home.all." + kind.key(), words.number(listings.size())))
                        .filter(link -> listings.size() > ENTRIES));
    }

    private EntryView entry(Listing listing) {
        return new EntryView(
                addresses.of(listing.folder() + "index.html"),
                listing.title(),
                "",
                words.count("reports", listing.postmortems().size()),
                Optional.empty());
    }
}
