package press.postmortem.generator.render.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Phase;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.plan.SitePlan;

/** The events of all timelines as a table: by report, newest first, then in the author's order. */
public final class EventsTable {
    private EventsTable() {}

    public static String write(SitePlan plan) {
        List<Row> rows = new ArrayList<>();
        for (Postmortem report : plan.library().postmortems()) {
            for (Timeline timeline : report.timelines()) {
                List<Optional<Phase>> phases = Phase.of(timeline.events());
                for (int i = 0; i < phases.size(); i++) {
                    rows.add(new Row(report, timeline.events().get(i), phases.get(i)));
                }
            }
        }
        return columns().table(rows);
    }

    /** @param derived the phase that the milestones say */
    record Row(Postmortem report, Event event, Optional<Phase> derived) {}

    static Columns<Row> columns() {
        return new Columns<Row>()
                .with("incident", "the report's id", row -> row.report().id())
                .with(
                        "line",
                        "where the event starts in its source file, from 1",
                        row -> String.valueOf(
                                row.report().source().lineAt(row.event().offset())))
                .with(
                        "written",
                        "when it was, to the letter",
                        row -> row.event().moment().written())
                .known(
                        "when",
                        "the same in ISO 8601, as precisely as it is known",
                        row -> IncidentsJson.when(row.event().moment()))
                .known(
                        "zone",
                        "of its clock",
                        row -> row.event().moment().zone().map(IncidentsJson::name))
                .known(
                        "earliest",
                        "the first instant that this can mean",
                        row -> row.event().moment().earliest().map(Instant::toString))
                .known(
                        "latest",
                        "the last instant that this can mean",
                        row -> row.event().moment().latest().map(Instant::toString))
                .with(
                        "text",
                        "what happened",
                        row -> Inline.plainText(row.event().text()))
                .with(
                        "actors",
                        "who did it, with `; ` between",
                        row -> Columns.joined(row.event().actors()))
                .known(
                        "milestone",
                        "which key moment this is",
                        row -> row.event().milestone().map(Term::key))
                .known(
                        "phase",
                        "as written, else derived from the milestones",
                        row -> row.event().phase().or(() -> row.derived().map(Term::key)));
    }
}
