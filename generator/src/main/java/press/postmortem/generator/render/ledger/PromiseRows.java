package press.postmortem.generator.render.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.document.Walk;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Field;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.render.edition.Edition;
import press.postmortem.generator.render.edition.Listed;
import press.postmortem.generator.render.html.HtmlWriter;
import press.postmortem.generator.render.html.Ids;
import press.postmortem.generator.render.html.Links;
import press.postmortem.generator.render.html.Markup;
import press.postmortem.generator.render.html.Medium;
import press.postmortem.generator.render.view.ActionsView;
import press.postmortem.generator.render.view.FieldView;
import press.postmortem.generator.render.view.LinkView;
import press.postmortem.generator.render.view.MarkView;
import press.postmortem.generator.render.view.PromiseView;
import press.postmortem.generator.render.view.PromisesView;
import press.postmortem.generator.render.view.TimeView;
import press.postmortem.generator.render.words.Phrases;
import press.postmortem.generator.render.words.Words;
import press.postmortem.generator.render.words.Written;

/** {@link ActionItem}s → the rows of a table. */
public final class PromiseRows {
    /** Letters of a status beside its mark. */
    private static final int LONGEST_STATUS = 24;

    /** Letters of what people call a ticket by. */
    private static final int LONGEST_TICKET = 24;

    private final Edition edition;
    private final Words words;
    private final Phrases phrases;
    private final LocalDate today;

    public PromiseRows(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
        this.phrases = edition.phrases();
        this.today = edition.today();
    }

    /** A list of a report as a table on that report's page. */
    public ActionsView table(Postmortem report, ActionList list, Links links, HtmlWriter writer) {
        List<ActionItem> items = list.items();
        boolean types = items.stream().anyMatch(item -> item.type() != ActionType.OTHER);
        boolean owners = items.stream().anyMatch(item -> item.owner().isPresent());
        boolean dues = items.stream().anyMatch(item -> item.due().isPresent());
        boolean ages = items.stream().anyMatch(item -> !age(report, item).isEmpty());
        int columns = 2 + (types ? 1 : 0) + (owners ? 1 : 0) + (dues ? 1 : 0) + (ages ? 1 : 0);
        return new ActionsView(
                Listed.language(report, edition.site()),
                caption(report, links, items, owners, dues),
                writer.blocks(list.preamble()),
                head(report, list, ActionList.Column.STATUS, "actions.status", writer),
                head(report, list, ActionList.Column.TEXT, "actions.action", writer),
                head(report, list, ActionList.Column.TYPE, "actions.type", writer),
                head(report, list, ActionList.Column.OWNER, "actions.owner", writer),
                head(report, list, ActionList.Column.DUE, "actions.due", writer),
                types,
                owners,
                dues,
                ages,
                String.valueOf(columns),
                groups(report, items, links, writer),
                writer.blocks(list.remarks()));
    }

    private String head(
            Postmortem report, ActionList list, ActionList.Column column, String otherwise, HtmlWriter writer) {
        List<Inline> own = list.headings().getOrDefault(column, List.of());
        return Inline.plainText(own).isBlank() ? Markup.escape(words.say(otherwise)) : written(own, report, writer);
    }

    private String written(List<Inline> text, Postmortem report, HtmlWriter writer) {
        return Listed.inOwnLanguage(writer.inlines(text), report, edition.site());
    }

    /**
     * {@code Six actions: two kept, one overdue. No owner is named. As of 18 November 2025.} On paper, where a table may be cut
     * out or come to lie on a page of its own, with the report's id before.
     */
    private String caption(Postmortem report, Links links, List<ActionItem> items, boolean owners, boolean dues) {
        List<String> sentences = new ArrayList<>();
        if (links.medium() == Medium.PAPER) {
            sentences.add(words.say("actions.of", report.id()));
        }
        sentences.add(words.say(
                "actions.summary",
                words.count("actions", items.size()),
                Standings.summary(Tally.of(items, today), words)));
        if (!owners) {
            sentences.add(words.say("actions.ownerless"));
        }
        if (!dues) {
            sentences.add(words.say("actions.dateless"));
        }
        if (edition.day().isPresent()) {
            sentences.add(edition.asOf());
        }
        return words.sentences(sentences);
    }

    /** One group alone has its title above the table, where its author wrote it. */
    private List<PromisesView> groups(Postmortem report, List<ActionItem> items, Links links, HtmlWriter writer) {
        boolean titled = items.stream().map(ActionItem::group).distinct().count() > 1;
        List<PromisesView> groups = new ArrayList<>();
        List<PromiseView> open = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ActionItem item = items.get(i);
            open.add(row(report, item, links, writer, ""));
            boolean last = i + 1 == items.size();
            if (last || !item.group().equals(items.get(i + 1).group())) {
                String title =
                        item.group().filter(group -> titled).map(Markup::escape).orElse("");
                groups.add(new PromisesView("", title, "", "", open));
                open.clear();
            }
        }
        return groups;
    }

    /** What is told of an action wherever it stands. */
    private record Told(
            MarkView status,
            String stated,
            String text,
            String type,
            String priority,
            Optional<TimeView> due,
            String age,
            String remark,
            String whole) {}

    private record Promise(String source, String action) implements Edition.Key<Told> {}

    private record Places(String source) implements Edition.Key<Map<Integer, String>> {}

    private Told told(Postmortem report, ActionItem item) {
        return new Told(
                status(item),
                stated(item),
                Inline.plainText(item.text()),
                item.type() == ActionType.OTHER ? "" : Words.capitalised(words.term(item.type())),
                priority(item),
                item.due().map(this::due),
                age(report, item),
                remark(item),
                whole(report, item));
    }

    /** @param shownReport the report's id, where the row stands away from it; else empty */
    PromiseView row(Postmortem report, ActionItem item, Links links, HtmlWriter writer, String shownReport) {
        String id = Ids.action(item.id());
        Optional<String> own = links.id(id);
        boolean unneeded = links.medium() == Medium.PAPER || shownReport.isEmpty() && own.isEmpty();
        Told told = edition.once(new Promise(report.source().path(), item.id()), () -> told(report, item));
        Optional<LinkView> tracker = tracker(item, links);
        boolean noted = tracker.isPresent()
                || !item.fields().isEmpty()
                || Stream.of(shownReport, told.stated(), told.priority(), told.remark())
                        .anyMatch(note -> !note.isEmpty());
        return new PromiseView(
                own.orElse(""),
                item.id(),
                unneeded ? "" : links.anchor(id),
                shownReport,
                told.status(),
                told.stated(),
                told.text(),
                written(item.text(), report, writer),
                item.type().key(),
                told.type(),
                told.priority(),
                item.owner().orElse(""),
                told.due(),
                told.age(),
                told.remark(),
                tracker,
                noted,
                item.fields().stream()
                        .map(field -> field(field, report, writer))
                        .toList(),
                writer.blocks(item.detail()),
                Ledger.isLeading(item),
                item.parent().isPresent() && shownReport.isEmpty(),
                shownReport.isEmpty() ? "" : told.whole());
    }

    /** {@code part of A1}; empty where it is a promise of its own. */
    private String whole(Postmortem report, ActionItem item) {
        if (item.parent().isEmpty()) {
            return "";
        }
        Map<Integer, String> ids = edition.once(new Places(report.source().path()), () -> ids(report));
        return Optional.ofNullable(ids.get(item.parent().getAsInt()))
                .map(whole -> words.say("actions.part", whole))
                .orElse("");
    }

    /** The ids of a report's actions, by where they stand. */
    private static Map<Integer, String> ids(Postmortem report) {
        return report.actions().stream()
                .collect(Collectors.toMap(ActionItem::offset, ActionItem::id, (first, second) -> first));
    }

    /** Empty where a column of the author's says it already. */
    private String priority(ActionItem item) {
        boolean shown = item.fields().stream()
                .map(field -> Inline.plainText(field.label()).toLowerCase(Locale.ROOT))
                .anyMatch(label -> label.contains("priority"));
        return shown
                ? ""
                : item.priority().map(words::term).map(Words::capitalised).orElse("");
    }

    private FieldView field(Field field, Postmortem report, HtmlWriter writer) {
        return new FieldView(written(field.label(), report, writer), written(field.value(), report, writer));
    }

    public MarkView status(ActionItem item) {
        if (item.isOverdue(today)) {
            return new MarkView(
                    "late", words.say("overdue", phrases.days(item.deadline().orElseThrow(), today)));
        }
        String word = written(item).filter(PromiseRows::isShort).orElseGet(() -> unwritten(item));
        return new MarkView(Standings.shape(item.status()), Words.capitalised(word));
    }

    private String unwritten(ActionItem item) {
        boolean struck = item.status() == ActionStatus.DONE && Inline.isAllStruck(item.text());
        return struck ? words.say("struck.done") : words.term(item.status());
    }

    /** The author's words for the status, where the mark shows others. */
    private String stated(ActionItem item) {
        return written(item)
                .filter(written -> item.isOverdue(today) || !isShort(written))
                .map(Words::capitalised)
                .orElse("");
    }

    /** A key of front matter is no word, and said in the language of the page; {@code done} as its author means it. */
    private Optional<String> written(ActionItem item) {
        return item.statusWritten()
                .filter(status -> !isKey(status))
                .map(status -> keyed(status).equals(item.status().key()) ? word(item.status()) : status);
    }

    private static boolean isKey(String status) {
        return status.contains("_") && status.chars().allMatch(c -> c == '_' || Character.isLowerCase(c));
    }

    /** A key of several words is often written as words: {@code in progress}. */
    private static String keyed(String status) {
        return status.replace(' ', '_').replace('-', '_');
    }

    private String word(ActionStatus status) {
        return status == ActionStatus.DONE ? words.say("written.done") : words.term(status);
    }

    private static boolean isShort(String status) {
        return status.length() <= LONGEST_STATUS;
    }

    private TimeView due(Moment due) {
        Optional<LocalDate> day = due.end().isPresent() || due.start().time().isPresent()
                ? Optional.empty()
                : due.date().flatMap(PartialDate::exact);
        String shown = day.map(phrases::shortDate).orElseGet(() -> phrases.clock(due));
        boolean same = due.start().time().isEmpty() && !shown.isEmpty() && !Written.differs(due, shown);
        return new TimeView(same ? shown : due.written(), Phrases.machine(due));
    }

    /** Since the report came out, or until the action was done. */
    private String age(Postmortem report, ActionItem item) {
        LocalDate until = item.done().orElse(today);
        boolean over = item.done().isEmpty() && !item.status().isOpen();
        return report.newsDay()
                .filter(from -> !over && !from.isAfter(until))
                .map(from -> phrases.days(from, until))
                .orElse("");
    }

    /** {@code Done on 6 November 2025, 2 days early.} */
    private String remark(ActionItem item) {
        if (item.done().isEmpty()) {
            return "";
        }
        LocalDate done = item.done().get();
        String day = phrases.date(done);
        long late = item.deadline()
                .map(deadline -> ChronoUnit.DAYS.between(deadline, done))
                .orElse(0L);
        if (late == 0) {
            return words.say("done", day);
        }
        LocalDate deadline = item.deadline().orElseThrow();
        return late > 0
                ? words.say("done.late", day, phrases.days(deadline, done))
                : words.say("done.early", day, phrases.days(done, deadline));
    }

    /** Absent where the author's own words lead there already. */
    private Optional<LinkView> tracker(ActionItem item, Links links) {
        return item.link()
                .filter(target -> !leadsTo(target, item))
                .flatMap(links::link)
                .map(address -> new LinkView(
                        address.href(),
                        trackerName(item.link().get()),
                        address.external() ? "noopener noreferrer" : "",
                        links.note(address).map(String::valueOf).orElse(""),
                        ""));
    }

    private static boolean leadsTo(String target, ActionItem item) {
        return Stream.concat(Stream.of(item.text()), item.fields().stream().map(Field::value))
                .flatMap(text -> Walk.within(text).stream())
                .anyMatch(inline ->
                        inline instanceof Inline.Link link && link.target().equals(target));
    }

    /** The last part of an address, which is what people call a ticket by. */
    private String trackerName(String address) {
        String[] parts = address.split("[/=#]");
        String last = parts.length == 0 ? "" : parts[parts.length - 1];
        return last.isEmpty() || last.length() > LONGEST_TICKET ? words.say("tracker") : last;
    }
}
