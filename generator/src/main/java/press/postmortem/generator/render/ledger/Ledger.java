package press.postmortem.generator.render.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.render.edition.Edition;

/** The actions of many reports, most pressing first. */
public final class Ledger {
    private final Edition edition;
    private final List<Entry> entries;

    public Ledger(Edition edition, List<Postmortem> reports) {
        this.edition = edition;
        this.entries =
                reports.stream().flatMap(report -> entriesOf(report).stream()).toList();
    }

    /** They are the same on all pages. */
    private List<Entry> entriesOf(Postmortem report) {
        return edition.once(new Edition.Lasting<>(Entry.class, report, ""), () -> entries(report));
    }

    private List<Entry> entries(Postmortem report) {
        return report.actions().stream()
                .map(item -> new Entry(
                        report,
                        item,
                        Standing.of(item, edition.today()),
                        item.deadline().orElse(LocalDate.MAX),
                        isLeading(item)))
                .toList();
    }

    /** Whether it leads anywhere but to its place in its report. */
    static boolean isLeading(ActionItem item) {
        Stream<List<Inline>> texts = Stream.concat(
                Stream.of(item.text()),
                item.fields().stream().flatMap(field -> Stream.of(field.label(), field.value())));
        return item.link().isPresent()
                || !item.detail().isEmpty()
                || texts.flatMap(text -> Walk.within(text).stream()).anyMatch(Ledger::isLeading);
    }

    private static boolean isLeading(Inline inline) {
        return inline instanceof Inline.Link || inline instanceof Inline.Image || inline instanceof Inline.Element;
    }

    /**
     * @param deadline the end of time where there is none
     * @param leading whether it leads anywhere but to its place in its report
     */
    public record Entry(Postmortem report, ActionItem item, Standing standing, LocalDate deadline, boolean leading) {}

    public List<ActionItem> items() {
        return entries.stream().map(Entry::item).toList();
    }

    public Tally tally() {
        return Tally.of(entries.stream().map(Entry::standing).toList());
    }

    /** Report by report. */
    public List<Entry> entries() {
        return entries;
    }

    /** Those that are overdue longest, or due next, or were kept last, first. */
    public List<Entry> entries(Standing standing) {
        Comparator<Entry> byDeadline = Comparator.comparing(Entry::deadline);
        Comparator<Entry> byDone = Comparator.comparing(
                        (Entry entry) -> entry.item().done().orElse(LocalDate.MIN))
                .reversed();
        Stream<Entry> chosen = entries.stream().filter(entry -> entry.standing() == standing);
        return switch (standing) {
            case OVERDUE, OPEN -> chosen.sorted(byDeadline).toList();
            case KEPT, DROPPED -> chosen.sorted(byDone).toList();
        };
    }
}
