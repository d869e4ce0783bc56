package press.postmortem.generator.extract.action;

import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Block;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.extract.time.TimeGrammar;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.Site;

/** What tells where the actions of one report stand. */
public final class StatusReasons {
    private final MarkReader marks;

    public StatusReasons(TimeGrammar grammar, Site site) {
        this.marks = new MarkReader(grammar, site, List.of());
    }

    /** What can say where an action stands. */
    public enum Reason {
        /** The check box before it. */
        BOX,
        /** A word or sign beside its text. */
        MARK,
        /** The title that it stands below. */
        TITLE,
        /** The tense of its sentence. */
        TENSE
    }

    /**
     * What says where an action stands; empty where nothing does.
     *
     * @param box the one that leads it
     * @param written its text with all that stands beside it
     * @param section the title of the section that holds it
     */
    public Optional<Reason> statusOf(ActionItem item, Block.Box box, List<Inline> written, String section) {
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
            return Optional.of(Reason.BOX);
        }
        if (marks.read(written).status().equals(Optional.of(status))) {
            return Optional.of(Reason.MARK);
        }
        if (says(section, status)
                || item.group().filter(title -> says(title, status)).isPresent()) {
            return Optional.of(Reason.TITLE);
        }
        String text = Inline.plainText(item.text());
        boolean told = Tense.statusOf(text).equals(Optional.of(status))
                || status == ActionStatus.DONE && Tense.mayTellDeed(text);
        return told ? Optional.of(Reason.TENSE) : Optional.empty();
    }

    private static boolean says(String title, ActionStatus status) {
        return Group.none().below(title).status().equals(Optional.of(status));
    }
}
