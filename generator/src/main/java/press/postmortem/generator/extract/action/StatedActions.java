package press.postmortem.generator.extract.action;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

/**
 * Actions of which front matter has a text and no more, read as the items of a body are: {@code Name the zone (@kim,
 * 2024-04-15)}.
 */
public final class StatedActions {
    private static final String EMPTY = "[ ] ";
    private static final String TICKED = "[x] ";

    private final MarkReader marks;
    private final PromiseBook book;
    private final Set<String> ids;

    private StatedActions(MarkReader marks, PromiseBook book, Set<String> ids) {
        this.marks = marks;
        this.book = book;
        this.ids = new HashSet<>(ids);
    }

    /** @param facts what front matter says */
    public static List<ActionList> read(Postmortem facts, Habits habits, Site site) {
        TimeGrammar grammar = new TimeGrammar(habits, facts.zone().or(site::timezone));
        StatedActions actions = new StatedActions(
                new MarkReader(grammar, site, facts.authors()),
                new PromiseBook(facts.date()),
                facts.actions().stream().map(ActionItem::id).collect(Collectors.toSet()));
        return facts.actionLists().stream()
                .map(list -> new ActionList(
                        list.stretch(),
                        list.headings(),
                        list.preamble(),
                        list.items().stream()
                                .filter(item -> !saysNothing(item))
                                .map(actions::read)
                                .toList(),
                        list.remarks()))
                .filter(list -> !list.items().isEmpty())
                .toList();
    }

    /** An id that another action has marks none. */
    private ActionItem read(ActionItem stated) {
        if (!isTextAlone(stated)) {
            return stated;
        }
        Promise promise = promise(stated);
        String id = promise.marks().id().orElse(stated.id());
        return Inlines.isEmpty(promise.text()) || !id.equals(stated.id()) && !ids.add(id)
                ? stated
                : book.item(id, promise);
    }

    private static boolean saysNothing(ActionItem item) {
        return isTextAlone(item) && ActionWords.isNothing(Inline.plainText(item.text()));
    }

    private static boolean isTextAlone(ActionItem item) {
        return item.type() == ActionType.OTHER
                && item.status() == ActionStatus.UNKNOWN
                && item.owner().isEmpty()
                && item.priority().isEmpty()
                && item.due().isEmpty()
                && item.link().isEmpty();
    }

    private Promise promise(ActionItem stated) {
        Block.Box box = box(Inline.plainText(stated.text()));
        List<Inline> text = box == Block.Box.NONE ? stated.text() : Inlines.from(stated.text(), TICKED.length());
        Marks read = marks.read(text);
        boolean owed = box != Block.Box.TICKED
                && read.status().map(ActionStatus::isOpen).orElse(true);
        return Promise.of(
                PromisedItems.boxed(owed ? marks.readOpen(text) : read, box), Group.none(), List.of(), stated.offset());
    }

    private static Block.Box box(String text) {
        if (text.startsWith(EMPTY)) {
            return Block.Box.EMPTY;
        }
        return text.regionMatches(true, 0, TICKED, 0, TICKED.length()) ? Block.Box.TICKED : Block.Box.NONE;
    }
}
