package press.postmortem.generator.render;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.text.SafeUrl;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.ledger.Ledger;
import press.postmortem.generator.render.ledger.LedgerPage;
import press.postmortem.generator.render.ledger.Standings;
import press.postmortem.generator.render.view.ActionsView;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.ListingView;
import press.postmortem.generator.render.view.ReportView;
import press.postmortem.generator.render.words.Words;

/** All reports of one service, tag, severity, year or author, and what was promised in them. */
final class ListingPage {
    private final Edition edition;
    private final Addresses addresses;
    private final Words words;
    private final Listing listing;

    ListingPage(Edition edition, Addresses addresses, Listing listing) {
        this.edition = edition;
        this.addresses = addresses;
        this.words = edition.words();
        this.listing = listing;
    }

    ListingView view() {
        Ledger ledger = Ledger.of(edition, addresses, listing.postmortems());
        Tally tally = ledger.tally();
        String kind = words.say("kind." + listing.kind().key());
        Optional<ActionsView> promises = tally.all() == 0
                ? Optional.empty()
                : Optional.of(LedgerPage.table(ledger, addresses, edition, edition.asOf()));
        return new ListingView(
                edition.link(listing.kind().folder() + "index.html", addresses, kind)
                        .orElse(LinkView.to("", kind)),
                words.title(listing),
                words.description(listing),
                words.count("reports", listing.postmortems().size()),
                about(),
                edition.link(listing.folder() + "feed.xml", addresses, words.say("feed.short")),
                edition.link(listing.folder() + "print/index.html", addresses, words.say("print")),
                edition.book(listing.folder() + "print/book.pdf", addresses),
                edition.link(listing.folder() + "badge.svg", addresses, words.say("badge")),
                words.say("listing.caption"),
                reports(),
                LedgerPage.PLACE,
                Standings.barHtml(tally, words),
                promises);
    }

    private Optional<LinkView> about() {
        return listing.page()
                .filter(SafeUrl::allowsLink)
                .map(page -> LinkView.outside(page, words.say("listing.about")));
    }

    private List<ReportView> reports() {
        Listed listed = new Listed(edition, addresses);
        return edition.each(addresses.page(), ReportView.class, listing.postmortems(), listed::view);
    }
}
