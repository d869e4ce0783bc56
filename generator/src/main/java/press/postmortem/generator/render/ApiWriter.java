package press.postmortem.generator.render;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Phase;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.notation.Product;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/**
 * The data of all reports in JSON, newest first. Every key is always there; what is not known is {@code null}. A
 * {@code line} is 1-based, in the report's source file.
 */
final class ApiWriter {
    /** The number of the contract, which grows when a reader of the last one could be led astray. */
    static final int SCHEMA = 1;

    private ApiWriter() {}

    static OutputFile write(Planned.Api planned, SitePlan plan) {
        Json.Members site = Json.object()
                .with("title", plan.library().site().title())
                .with("url", plan.library().site().baseUrl());
        List<Json> incidents = plan.library().postmortems().stream()
                .map(report -> incident(report, plan))
                .toList();
        Json.Members all = Json.object()
                .with("schema", SCHEMA)
                .with("generator", Product.NAME)
                .with("site", site)
                .with("incidents", new Json.Many(incidents));
        return new OutputFile.Text(planned.path(), JsonWriter.write(all));
    }

    private static Json incident(Postmortem report, SitePlan plan) {
        return Json.object()
                .with("id", report.id())
                .with("title", report.title())
                .with("summary", nonEmpty(report.summary()))
                .with("url", SitePlan.folderOf(report))
                .with("source", report.source().path())
                .with("date", report.date().map(Object::toString))
                .with("severity", report.severity().map(SeverityLevel::id))
                .with("status", report.status().map(Term::key))
                .with("services", Json.texts(report.services()))
                .with("tags", Json.texts(report.tags()))
                .with(
                        "authors",
                        Json.texts(report.authors().stream().map(Person::name).toList()))
                .with("times", times(report))
                .with("metrics", metrics(report))
                .with(
                        "stated",
                        new Json.Many(report.stated().stream()
                                .map(duration -> stated(duration, report))
                                .toList()))
                .with("timeline", timeline(report))
                .with(
                        "actions",
                        new Json.Many(report.actions().stream()
                                .map(action -> action(action, report))
                                .toList()))
                .with(
                        "diagnostics",
                        plan.diagnosticsBySource().getOrDefault(report.source().path(), 0));
    }

    private static Json times(Postmortem report) {
        Json.Members times = Json.object();
        for (Milestone milestone : Milestone.values()) {
            Optional<Json> moment = report.times().get(milestone).map(known -> moment(Json.object(), known));
            times = times.with(milestone.key(), moment.orElse(new Json.Nothing()));
        }
        return times;
    }

    private static Json metrics(Postmortem report) {
        Json.Members metrics = Json.object();
        for (Figure figure : Figure.values()) {
            Optional<Json> span = figure.of(report.times()).map(ApiWriter::span);
            metrics = metrics.with(Figures.name(figure), span.orElse(new Json.Nothing()));
        }
        return metrics;
    }

    private static Json span(Span span) {
        return Json.object()
                .with("min", span.min().toString())
                .with("max", span.max().toString());
    }

    private static Json stated(StatedDuration duration, Postmortem report) {
        return Json.object()
                .with("line", report.source().lineAt(duration.offset()))
                .with("label", duration.label())
                .with("written", duration.written())
                .with("min", duration.span().min().toString())
                .with("max", duration.span().max().toString())
                .with("metric", duration.figure().map(Figures::name));
    }

    private static Json timeline(Postmortem report) {
        List<Json> events = report.timelines().stream()
                .flatMap(timeline -> events(timeline, report).stream())
                .toList();
        return Json.object().with("zone", commonZone(report)).with("events", new Json.Many(events));
    }

    private static List<Json> events(Timeline timeline, Postmortem report) {
        List<Optional<Phase>> phases = Phase.of(timeline.events());
        return IntStream.range(0, phases.size())
                .<Json>mapToObj(i -> event(timeline.events().get(i), phases.get(i), report))
                .toList();
    }

    private static Json event(Event event, Optional<Phase> derived, Postmortem report) {
        Json.Members at = Json.object().with("line", report.source().lineAt(event.offset()));
        return moment(at, event.moment())
                .with("text", Inline.plainText(event.text()))
                .with("actors", Json.texts(event.actors()))
                .with("milestone", event.milestone().map(Term::key))
                .with("phase", event.phase().or(() -> derived.map(Term::key)));
    }

    private static Json action(ActionItem action, Postmortem report) {
        return Json.object()
                .with("line", report.source().lineAt(action.offset()))
                .with("id", action.id())
                .with("text", Inline.plainText(action.text()))
                .with("type", action.type().key())
                .with("status", action.status().key())
                .with("owner", action.owner())
                .with("due", action.due().map(Moment::iso))
                .with("link", action.link());
    }

    private static Json.Members moment(Json.Members into, Moment moment) {
        return into.with("written", moment.written())
                .with(
                        "when",
                        Optional.of(moment)
                                .filter(known -> known.start().date().isPresent()
                                        || known.start().time().isPresent())
                                .map(Moment::iso))
                .with("zone", moment.zone().map(ApiWriter::name))
                .with("earliest", moment.earliest().map(Instant::toString))
                .with("latest", moment.latest().map(Instant::toString));
    }

    /** The zone of all timelines of a report, where they share one. */
    private static Optional<String> commonZone(Postmortem report) {
        Set<Optional<String>> zones = new HashSet<>();
        report.timelines().forEach(timeline -> zones.add(timeline.zone().map(ApiWriter::name)));
        return zones.size() == 1 ? zones.iterator().next() : Optional.empty();
    }

    private static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private static Optional<String> nonEmpty(List<Inline> text) {
        return Optional.of(Inline.plainText(text)).filter(words -> !words.isEmpty());
    }
}
