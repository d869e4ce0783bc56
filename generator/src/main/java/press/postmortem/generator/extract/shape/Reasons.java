package press.postmortem.generator.extract.shape;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Site;

/** What made events and actions of one report what they are. */
public final class Reasons {
    private final MarkReader marks;

    public Reasons(TimeGrammar grammar, Site site) {
        this.marks = new MarkReader(grammar, site, List.of());
    }

    /** What can say where an action stands. */
    public enum StatusReason {
        /** The check box before it. */
        BOX,
        /** A word or sign beside its text. */
        MARK,
        /** The title that it stands below. */
        TITLE,
        /** The tense of its sentence. */
        TENSE
    }

    /** The words by which an event's text marks it as the key moment that it is. */
    public static Optional<String> markOf(Event event) {
        return event.milestone()
                .flatMap(milestone -> Milestones.marks(event.text()).stream()
                        .filter(mark -> MilestoneWords.named(mark).equals(Optional.of(milestone)))
                        .map(String::strip)
                        .findFirst());
    }

    /**
     * What says where an action stands; empty where nothing does.
     *
     * @param box the one that leads it
     * @param written its text with all that stands beside it
     * @param section the title of the section that holds it
     */
    public Optional<StatusReason> statusOf(ActionItem item, Block.Box box, List<Inline> written, String section) {
        ActionStatus status = item.status();
        if (status == ActionStatus.UNKNOWN) {
            return Optional.empty();
        }
        Optional<ActionStatus> boxed = switch (box) {
            case TICKED -> Optional.of(ActionStatus.DONE);
            case EMPTY -> Optional.of(ActionStatus.OPEN);
            case NONE -> Optional.empty();
        };
        if (boxed.equals(Optional.of(status))) {
            return Optional.of(StatusReason.BOX);
        }
        if (marks.read(written).status().equals(Optional.of(status))) {
            return Optional.of(StatusReason.MARK);
        }
        if (says(section, status)
                || item.group().filter(title -> says(title, status)).isPresent()) {
            return Optional.of(StatusReason.TITLE);
        }
        boolean told = Tense.statusOf(Inline.plainText(item.text())).equals(Optional.of(status));
        return told ? Optional.of(StatusReason.TENSE) : Optional.empty();
    }

    private static boolean says(String title, ActionStatus status) {
        return Group.none().below(title).status().equals(Optional.of(status));
    }
}
