package press.postmortem.generator.render.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.plan.SitePlan;

/** All reports as a table, newest first. */
public final class IncidentsTable {
    private IncidentsTable() {}

    public static String write(SitePlan plan) {
        return columns().table(plan.library().postmortems());
    }

    static Columns<Postmortem> columns() {
        Columns<Postmortem> columns = new Columns<Postmortem>()
                .with("id", "the report's id", Postmortem::id)
                .with("title", "its headline", Postmortem::title)
                .with("summary", "one or two sentences", report -> Inline.plainText(report.summary()))
                .with("url", "its page, relative to the site's root", SitePlan::folderOf)
                .known("date", "the incident's day", report -> report.date().map(Object::toString))
                .known(
                        "published",
                        "the day on which the report came out",
                        report -> report.published().map(Object::toString))
                .known(
                        "changed",
                        "the last day on which it is known to have changed",
                        report -> report.lastChange().map(Object::toString))
                .with(
                        "kind",
                        "`incident`, `security` and so on",
                        report -> report.kind().key())
                .known(
                        "severity",
                        "one of the site's own",
                        report -> report.severity().map(SeverityLevel::id))
                .known(
                        "impact",
                        "`none` to `critical`",
                        report -> report.impact().map(Term::key))
                .known("status", "of the incident", report -> report.status().map(Term::key))
                .with(
                        "document",
                        "of the report: `final`, `preliminary` and so on",
                        report -> report.documentStatus().key())
                .with("services", "with `; ` between", report -> Columns.joined(report.services()))
                .with("regions", "with `; ` between", report -> Columns.joined(report.regions()))
                .with("tags", "with `; ` between", report -> Columns.joined(report.tags()))
                .with(
                        "authors",
                        "with `; ` between",
                        report -> Columns.joined(
                                report.authors().stream().map(Person::name).toList()))
                .known(
                        "detected_by",
                        "who or what noticed",
                        report -> report.detection()
                                .map(detection -> detection.by().key()))
                .known(
                        "trigger",
                        "its type",
                        report -> report.trigger().map(trigger -> trigger.type().key()))
                .with(
                        "causes",
                        "their categories, with `; ` between",
                        report -> Columns.joined(report.causes().stream()
                                .map(cause -> cause.category().key())
                                .toList()));
        for (Milestone milestone : Milestone.values()) {
            addMilestone(columns, milestone);
        }
        for (Figure figure : Figure.values()) {
            addFigure(columns, figure);
        }
        return columns;
    }

    private static void addMilestone(Columns<Postmortem> columns, Milestone milestone) {
        String key = milestone.key();
        columns.known(
                        key + "_written",
                        "when it was, to the letter",
                        report -> moment(report, milestone).map(Moment::written))
                .known(
                        key + "_earliest",
                        "the first instant that this can mean",
                        report -> moment(report, milestone)
                                .flatMap(Moment::earliest)
                                .map(Instant::toString))
                .known(
                        key + "_latest",
                        "the last instant that this can mean",
                        report -> moment(report, milestone)
                                .flatMap(Moment::latest)
                                .map(Instant::toString));
    }

    private static Optional<Moment> moment(Postmortem report, Milestone milestone) {
        return report.times().get(milestone);
    }

    private static void addFigure(Columns<Postmortem> columns, Figure figure) {
        columns.known(
                        figure.key() + "_min",
                        "the least that it can be",
                        report -> figure.of(report.times()).map(Span::min).map(Duration::toString))
                .known(
                        figure.key() + "_max",
                        "the most that it can be",
                        report -> figure.of(report.times()).map(Span::max).map(Duration::toString));
    }
}
