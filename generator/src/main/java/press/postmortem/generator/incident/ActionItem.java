package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;

/**
 * Something that was promised after an incident.
 *
 * @param id the author's, else {@code A1}, {@code A2} … in order; unique in its report
 * @param text what is to be done, without the marks that other fields were read from
 * @param statusWritten the author's own words for the status; empty where a sign, a group or the text itself says it
 * @param owner as written
 * @param due as written, beside what it means
 * @param done the day it was done
 * @param link where it is tracked
 * @param group the heading or label that it stood below
 * @param parent the offset of the item that it is a part of
 * @param fields what stood in columns with no meaning of their own here, in order
 * @param detail code, lists and paragraphs that belong to this item, in order
 * @param offset where the item starts
 */
public record ActionItem(
        String id,
        List<Inline> text,
        ActionType type,
        ActionStatus status,
        Optional<String> statusWritten,
        Optional<String> owner,
        Optional<Priority> priority,
        Optional<Moment> due,
        Optional<LocalDate> done,
        Optional<String> link,
        Optional<String> group,
        OptionalInt parent,
        List<Field> fields,
        List<Block> detail,
        int offset) {
    public ActionItem {
        Objects.requireNonNull(id, "id");
        text = List.copyOf(text);
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(statusWritten, "statusWritten");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(parent, "parent");
        fields = List.copyOf(fields);
        detail = List.copyOf(detail);
    }

    /** The last day on which it is not late; empty where no day is known. */
    public Optional<LocalDate> deadline() {
        return due.flatMap(moment -> moment.end().orElse(moment.start()).date()).map(PartialDate::latest);
    }

    /** Whether somebody still owes it, and its day has gone by. */
    public boolean isOverdue(LocalDate today) {
        return status.isOpen() && today.isAfter(deadline().orElse(LocalDate.MAX));
    }
}
