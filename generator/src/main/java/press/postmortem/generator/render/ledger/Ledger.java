package press.postmortem.generator.render.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.render.edition.Addresses;
import press.postmortem.generator.render.edition.Edition;

/** The actions of many reports, most pressing first. */
public final class Ledger {
    private final List<Postmortem> reports;
    private final List<Entry> entries;

    private Ledger(List<Postmortem> reports, List<List<Entry>> entries) {
        this.reports = reports;
        this.entries = entries.stream().flatMap(List::stream).toList();
    }

    /** @param addresses of the page that tells of them */
    public static Ledger of(Edition edition, Addresses addresses, List<Postmortem> reports) {
        return new Ledger(
                reports, edition.each(addresses.page(), Entry.class, reports, report -> entriesOf(edition, report)));
    }

    /** Their actions, in their authors' order. */
    public static List<Entry> entriesOf(Edition edition, Postmortem report) {
        return edition.once(new Edition.Lasting<>(Entry.class, report, ""), () -> entries(edition, report));
    }

    private static List<Entry> entries(Edition edition, Postmortem report) {
        return report.actions().stream()
                .map(item -> entry(report, item, edition.today()))
                .toList();
    }

    private static Entry entry(Postmortem report, ActionItem item, LocalDate today) {
        Standing standing = Standing.of(item, today);
        long rank = switch (standing) {
            case OVERDUE, OPEN -> item.deadline().orElse(LocalDate.MAX).toEpochDay();
            case KEPT, DROPPED -> -item.done().orElse(LocalDate.MIN).toEpochDay();
        };
        return new Entry(report, item, standing, rank, isLeading(item));
    }

    /** Whether it leads anywhere but to its place in its report. */
    static boolean isLeading(ActionItem item) {
        return item.link().isPresent()
                || !item.detail().isEmpty()
                || isLeading(item.text())
                || item.fields().stream().anyMatch(field -> isLeading(field.label()) || isLeading(field.value()));
    }

    private static boolean isLeading(List<Inline> text) {
        return Walk.within(text).stream().anyMatch(Ledger::isLeading);
    }

    private static boolean isLeading(Inline inline) {
        return inline instanceof Inline.Link || inline instanceof Inline.Image || inline instanceof Inline.Element;
    }

    /**
     * @param rank the lower, the earlier it comes among those of its standing
     * @param leading whether it leads anywhere but to its place in its report
     */
    public record Entry(Postmortem report, ActionItem item, Standing standing, long rank, boolean leading) {}

    List<Postmortem> reports() {
        return reports;
    }

    public List<ActionItem> items() {
        return entries.stream().map(Entry::item).toList();
    }

    public Tally tally() {
        return Tally.of(entries.stream().map(Entry::standing).toList());
    }

    /** Those that are overdue longest, or due next, or were kept last, first. */
    public List<Entry> entries(Standing standing) {
        return entries.stream()
                .filter(entry -> entry.standing() == standing)
                .sorted(Comparator.comparingLong(Entry::rank))
                .toList();
    }
}
