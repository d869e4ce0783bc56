package press.postmortem.generator.render.ledger;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.PageLinks;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.view.PromiseView;

/** Rows of one page that lead to the places of actions in their reports. */
public final class LedgerRows {
    private final Edition edition;
    private final Addresses addresses;
    /** Those that lead nowhere else. */
    private final Map<Postmortem, Map<ActionItem, PromiseView>> plain = new IdentityHashMap<>();

    public LedgerRows(Edition edition, Addresses addresses) {
        this.edition = edition;
        this.addresses = addresses;
    }

    /** Those of a page that has the actions of all these reports. */
    LedgerRows(Edition edition, Addresses addresses, List<Postmortem> reports) {
        this(edition, addresses);
        List<Map<ActionItem, PromiseView>> rows =
                edition.each(addresses.page(), PromiseView.class, reports, this::plain);
        for (int i = 0; i < rows.size(); i++) {
            plain.put(reports.get(i), rows.get(i));
        }
    }

    public List<PromiseView> of(List<Ledger.Entry> entries) {
        return entries.stream().map(this::row).toList();
    }

    private PromiseView row(Ledger.Entry entry) {
        return entry.leading()
                ? made(entry)
                : plain.computeIfAbsent(entry.report(), this::plain).get(entry.item());
    }

    /** They are the same on all pages that write the address of the report alike. */
    private Map<ActionItem, PromiseView> plain(Postmortem report) {
        String href = addresses.of(SitePlan.pathOf(report));
        return edition.once(new Edition.Lasting<>(PromiseView.class, report, href), () -> {
            Map<ActionItem, PromiseView> rows = new IdentityHashMap<>();
            for (Ledger.Entry entry : Ledger.entriesOf(edition, report)) {
                if (!entry.leading()) {
                    rows.put(entry.item(), made(entry));
                }
            }
            return rows;
        });
    }

    private PromiseView made(Ledger.Entry entry) {
        Links links = new PageLinks(
                edition, addresses, PageLinks.Place.none(), entry.report().source());
        HtmlWriter writer = new HtmlWriter(links, new Outline(4), edition.words());
        return new PromiseRows(edition)
                .row(entry.report(), entry.item(), links, writer, entry.report().id());
    }
}
