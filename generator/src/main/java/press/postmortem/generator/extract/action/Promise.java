package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimePhrase;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Field;
import press.postmortem.generator.incident.Priority;

/**
 * An action before it has an id that is unique in its report.
 *
 * @param marks what its own words and columns say; what a group says stands behind that
 */
record Promise(Marks marks, Group group, OptionalInt parent, List<Field> fields, List<Block> detail, int offset) {
    Promise {
        fields = List.copyOf(fields);
        detail = List.copyOf(detail);
    }

    static Promise of(Marks marks, Group group, List<Block> detail, int offset) {
        return new Promise(marks, group, OptionalInt.empty(), List.of(), detail, offset);
    }

    Promise below(OptionalInt other) {
        return new Promise(marks, group, other, fields, detail, offset);
    }

    Promise withStatus(ActionStatus status) {
        return new Promise(marks.withStatus(Optional.of(status)), group, parent, fields, detail, offset);
    }

    List<Inline> text() {
        return marks.text();
    }

    ActionStatus status() {
        return marks.status()
                .or(group::status)
                .or(() -> Tense.statusOf(Inline.plainText(text())))
                .orElse(ActionStatus.UNKNOWN);
    }

    ActionType type() {
        return marks.type().or(group::type).orElse(ActionType.OTHER);
    }

    Optional<String> owner() {
        return marks.owner().or(group::owner);
    }

    Optional<Priority> priority() {
        return marks.priority().or(group::priority);
    }

    Optional<TimePhrase> due() {
        return marks.due();
    }
}
