package press.postmortem.generator.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.explain.Pieces.Piece;
import press.postmortem.generator.extract.action.StatusReasons;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.ActionList;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Moment;

/** The actions of each list, and what was read from the words around them. */
final class ActionsPart {
    private final Subject subject;
    private final StatusReasons reasons;

    ActionsPart(Subject subject) {
        this.subject = subject;
        this.reasons = new StatusReasons(subject.grammar(), subject.site());
    }

    void print(Sheet sheet) {
        if (subject.report().actionLists().isEmpty()) {
            sheet.part("Actions");
            sheet.line("None: no section is called actions, next steps or the like.");
        }
        for (ActionList list : subject.report().actionLists()) {
            sheet.heading(title(list));
            List<List<String>> rows = new ArrayList<>();
            list.items().forEach(item -> rows.add(row(item, list)));
            sheet.table(rows);
        }
    }

    private String title(ActionList list) {
        String where = list.stretch().isPresent() ? "ACTIONS, from line " : "ACTIONS of front matter, from line ";
        return where + subject.line(list.items().get(0).offset()) + ": "
                + list.items().size() + ".";
    }

    private List<String> row(ActionItem item, ActionList list) {
        List<String> lines = new ArrayList<>();
        lines.add(SpokenValues.text(item.text()));
        lines.add("from " + form(item, list) + "; " + SpokenValues.term(item.status()) + ": " + status(item, list));
        List<String> more = new ArrayList<>();
        item.owner().ifPresent(owner -> more.add("owner " + owner));
        item.due().ifPresent(due -> more.add("due " + day(due)));
        item.done().ifPresent(day -> more.add("done " + day));
        if (item.type() != ActionType.OTHER) {
            more.add("type " + SpokenValues.term(item.type()));
        }
        item.priority().ifPresent(priority -> more.add("priority " + SpokenValues.term(priority)));
        item.group().ifPresent(group -> more.add("group " + SpokenValues.quoted(group)));
        item.link().ifPresent(link -> more.add("link " + link));
        if (!item.detail().isEmpty()) {
            more.add(SpokenValues.count(item.detail().size(), "block") + " of detail");
        }
        if (!more.isEmpty()) {
            lines.add(SpokenValues.printable(String.join(", ", more)));
        }
        return List.of(subject.place(item.offset()), item.id(), String.join("\n", lines));
    }

    private String form(ActionItem item, ActionList list) {
        String form = list.stretch().isEmpty()
                ? "front matter"
                : subject.pieces().at(item.offset()).map(Forms::ofAction).orElse("a paragraph");
        return item.parent().isPresent()
                ? form + " below line " + subject.line(item.parent().getAsInt())
                : form;
    }

    private static String day(Moment due) {
        return due.written().equals(due.iso()) ? due.iso() : SpokenValues.quoted(due.written()) + " → " + due.iso();
    }

    private String status(ActionItem item, ActionList list) {
        if (item.status() == ActionStatus.UNKNOWN) {
            return "nothing says where it stands";
        } else if (list.stretch().isEmpty()) {
            return "front matter says so";
        }
        Optional<Piece> piece = subject.pieces().at(item.offset());
        return cell(list, piece)
                .or(() -> piece.flatMap(each -> told(item, each)))
                .orElse("its own words say so");
    }

    private static Optional<String> cell(ActionList list, Optional<Piece> piece) {
        String head = Inline.plainText(list.headings().getOrDefault(ActionList.Column.STATUS, List.of()))
                .strip();
        return piece.map(each -> each.cells().getOrDefault(head, ""))
                .filter(said -> !said.isBlank())
                .map(said -> "column " + SpokenValues.quoted(head) + " says " + SpokenValues.quoted(said));
    }

    private Optional<String> told(ActionItem item, Piece piece) {
        String section = subject.titleOf(item.offset());
        return reasons.statusOf(item, piece.box(), piece.text(), section).map(reason -> switch (reason) {
            case BOX -> item.status() == ActionStatus.DONE ? "its box is ticked" : "its box is empty";
            case MARK -> "a mark beside its text";
            case TITLE ->
                "the title above it, " + SpokenValues.quoted(item.group().orElse(section));
            case TENSE -> "the tense of its sentence";
        });
    }
}
