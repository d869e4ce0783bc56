package press.postmortem.generator.render.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.PageLinks;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Outline;
import press.postmortem.generator.render.view.PromiseView;

/** The actions of many reports, most pressing first. */
public final class Ledger {
    private final Edition edition;
    private final List<Entry> entries;

    public Ledger(Edition edition, List<Postmortem> reports) {
        this.edition = edition;
        this.entries = reports.stream()
                .flatMap(report -> report.actions().stream().map(item -> new Entry(report, item)))
                .toList();
    }

    record Entry(Postmortem report, ActionItem item) {}

    public List<ActionItem> items() {
        return entries.stream().map(Entry::item).toList();
    }

    /** Those that are overdue longest, or due next, or were kept last, first. */
    List<Entry> entries(Standing standing) {
        Comparator<Entry> byDeadline =
                Comparator.comparing((Entry entry) -> entry.item().deadline().orElse(LocalDate.MAX));
        Comparator<Entry> byDone = Comparator.comparing(
                        (Entry entry) -> entry.item().done().orElse(LocalDate.MIN))
                .reversed();
        Stream<Entry> chosen = entries.stream().filter(entry -> Standing.of(entry.item(), edition.today()) == standing);
        return switch (standing) {
            case OVERDUE, OPEN -> chosen.sorted(byDeadline).toList();
            case KEPT, DROPPED -> chosen.sorted(byDone).toList();
        };
    }

    /** Rows that lead to the places of the actions in their reports. */
    public List<PromiseView> rows(Standing standing, Addresses addresses, int limit) {
        return entries(standing).stream()
                .limit(limit)
                .map(entry -> row(entry, addresses))
                .toList();
    }

    private PromiseView row(Entry entry, Addresses addresses) {
        Links links = new PageLinks(
                edition, addresses, PageLinks.Place.none(), entry.report().source());
        HtmlWriter writer = new HtmlWriter(links, new Outline(4), edition.words());
        return new PromiseRows(edition)
                .row(entry.report(), entry.item(), links, writer, entry.report().id());
    }
}
