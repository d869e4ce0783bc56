package press.postmortem.generator.extract.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;

/** Turns the promises of one report into its action lists: ids become unique, dates get their years. */
public final class PromiseBook {
    private final Optional<LocalDate> date;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private int count;

    /** @param date the report's day, to which a due date without a year is near */
    public PromiseBook(Optional<LocalDate> date) {
        this.date = date;
    }

    public List<ActionList> lists(List<ActionShape.Found> found) {
        found.stream()
                .flatMap(each -> each.items().stream())
                .flatMap(promise -> promise.marks().id().stream())
                .forEach(taken::add);
        return found.stream().map(this::list).toList();
    }

    private ActionList list(ActionShape.Found found) {
        List<ActionItem> items = new ArrayList<>();
        found.items().forEach(promise -> items.add(item(id(promise), promise)));
        return new ActionList(Optional.of(found.stretch()), found.headings(), found.preamble(), items, found.remarks());
    }

    ActionItem item(String id, Promise promise) {
        return new ActionItem(
                id,
                promise.text(),
                promise.type(),
                promise.status(),
                promise.marks().statusWritten(),
                promise.owner(),
                promise.priority(),
                promise.due().map(this::moment),
                promise.marks().done().flatMap(this::day),
                promise.marks().link(),
                promise.group().title(),
                promise.parent(),
                promise.fields(),
                promise.detail(),
                promise.offset());
    }

    /** The author's id where it is the first of its name, else the next free number. */
    private String id(Promise promise) {
        count++;
        Optional<String> own = promise.marks().id().filter(given::add);
        if (own.isPresent()) {
            return own.get();
        }
        while (taken.contains("A" + count) || !given.add("A" + count)) {
            count++;
        }
        return "A" + count;
    }

    private Moment moment(TimePhrase phrase) {
        return phrase.moment(date, Optional.empty());
    }

    private Optional<LocalDate> day(TimePhrase phrase) {
        return moment(phrase).date().filter(PartialDate::isExact).map(PartialDate::latest);
    }
}
