package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.text.Inlines;
import press.postmortem.generator.extract.text.Text;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Priority;

/**
 * What an action says about itself.
 *
 * @param text without the marks that the other values were read from
 * @param statusWritten the author's words for the status, where they stand nowhere else
 */
record Marks(
        List<Inline> text,
        Optional<String> id,
        Optional<String> owner,
        Optional<ActionStatus> status,
        Optional<String> statusWritten,
        Optional<ActionType> type,
        Optional<Priority> priority,
        Optional<TimePhrase> due,
        Optional<TimePhrase> done,
        Optional<String> link) {
    Marks {
        text = List.copyOf(text);
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(statusWritten, "statusWritten");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(priority, "priority");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(done, "done");
        Objects.requireNonNull(link, "link");
    }

    static Marks none(List<Inline> text) {
        Optional<String> nothing = Optional.empty();
        return new Marks(
                text,
                nothing,
                nothing,
                Optional.empty(),
                nothing,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                nothing);
    }

    /** What these marks leave open is as others say; the text stays. */
    Marks or(Marks others) {
        return new Marks(
                text,
                id.or(others::id),
                owner.or(others::owner),
                status.or(others::status),
                status.isPresent() ? statusWritten : others.statusWritten,
                type.or(others::type),
                priority.or(others::priority),
                due.or(others::due),
                done.or(others::done),
                link.or(others::link));
    }

    Marks withText(List<Inline> other) {
        return new Marks(other, id, owner, status, statusWritten, type, priority, due, done, link);
    }

    Marks withId(String other) {
        return new Marks(text, Optional.of(other), owner, status, statusWritten, type, priority, due, done, link);
    }

    Marks withOwner(String other) {
        return new Marks(text, id, Optional.of(other), status, statusWritten, type, priority, due, done, link);
    }

    Marks withStatus(Optional<ActionStatus> other) {
        return new Marks(text, id, owner, other, statusWritten, type, priority, due, done, link);
    }

    /** A status whose words leave the text. */
    Marks withStatus(ActionStatus other, String written) {
        return new Marks(text, id, owner, Optional.of(other), Optional.of(written), type, priority, due, done, link);
    }

    Marks withStatusWritten(Optional<String> other) {
        return new Marks(text, id, owner, status, other, type, priority, due, done, link);
    }

    Marks withType(ActionType other) {
        return new Marks(text, id, owner, status, statusWritten, Optional.of(other), priority, due, done, link);
    }

    Marks withPriority(Priority other) {
        return new Marks(text, id, owner, status, statusWritten, type, Optional.of(other), due, done, link);
    }

    Marks withDue(TimePhrase other) {
        return new Marks(text, id, owner, status, statusWritten, type, priority, Optional.of(other), done, link);
    }

    Marks withDone(Optional<TimePhrase> other) {
        return new Marks(text, id, owner, status, statusWritten, type, priority, due, other, link);
    }

    Marks withLink(Optional<String> other) {
        return new Marks(text, id, owner, status, statusWritten, type, priority, due, done, other);
    }

    /** Cuts the beginning away. */
    Marks from(int begin) {
        return withText(Inlines.strip(Inlines.from(text, begin)));
    }

    /** Cuts the end away, and what parted it from the text. */
    Marks until(int end) {
        String plain = Inline.plainText(text);
        int last = end;
        while (last > 0
                && (Text.isBlank(plain.charAt(last - 1))
                        || ",;:-\u2013\u2014|(".indexOf(plain.charAt(last - 1)) >= 0)) {
            last--;
        }
        return withText(Inlines.until(text, last));
    }

    /** Words for the status that leave the text: without the signs beside them, and none where there were signs alone. */
    Marks told(MarkValues.State state, String said) {
        String words = ActionWords.withoutSigns(said);
        Marks dated = withDone(state.since());
        return words.isEmpty()
                ? dated.withStatus(Optional.of(state.status()))
                : dated.withStatus(state.status(), words);
    }

    /** What a sign says counts where nothing else says it. */
    Marks signed(ActionStatus sign) {
        return status.isPresent() ? this : withStatus(Optional.of(sign));
    }
}
