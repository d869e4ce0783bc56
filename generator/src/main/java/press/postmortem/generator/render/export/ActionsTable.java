package press.postmortem.generator.render.export;

import java.time.LocalDate;
import java.util.List;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.plan.SitePlan;

/** The actions of all reports as a table: by report, newest first, then in the author's order. */
public final class ActionsTable {
    private ActionsTable() {}

    public static String write(SitePlan plan) {
        List<Row> rows = plan.library().postmortems().stream()
                .flatMap(report -> report.actions().stream().map(action -> new Row(report, action, plan.today())))
                .toList();
        return columns().table(rows);
    }

    record Row(Postmortem report, ActionItem action, LocalDate today) {}

    static Columns<Row> columns() {
        return new Columns<Row>()
                .with("incident", "the report's id", row -> row.report().id())
                .with(
                        "line",
                        "where the action starts in its source file, from 1",
                        row -> String.valueOf(
                                row.report().source().lineAt(row.action().offset())))
                .with("id", "unique in its report", row -> row.action().id())
                .with(
                        "text",
                        "what is to be done",
                        row -> Inline.plainText(row.action().text()))
                .with(
                        "type",
                        "`prevent`, `mitigate` and so on",
                        row -> row.action().type().key())
                .with(
                        "status",
                        "`open`, `done` and so on",
                        row -> row.action().status().key())
                .known(
                        "status_written",
                        "the author's own words for it",
                        row -> row.action().statusWritten())
                .with(
                        "standing",
                        "`overdue`, `open`, `kept` or `dropped`, as of the day of the data",
                        row -> Standing.of(row.action(), row.today()).key())
                .known(
                        "priority",
                        "`urgent` to `low`",
                        row -> row.action().priority().map(Term::key))
                .known("owner", "as written", row -> row.action().owner())
                .known(
                        "due_written",
                        "when it is due, to the letter",
                        row -> row.action().due().map(Moment::written))
                .known(
                        "due",
                        "the same in ISO 8601, as precisely as it is known",
                        row -> row.action().due().map(Moment::iso))
                .known(
                        "deadline",
                        "the last day on which it is not late",
                        row -> row.action().deadline().map(LocalDate::toString))
                .known(
                        "done",
                        "the day on which it was done",
                        row -> row.action().done().map(LocalDate::toString))
                .known("link", "where it is tracked", row -> row.action().link())
                .known(
                        "group",
                        "the heading that it stood below",
                        row -> row.action().group());
    }
}
