package press.postmortem.generator.render.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Event;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.LastDay;
import press.postmortem.generator.incident.Lessons;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Person;
import press.postmortem.generator.incident.Phase;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.StatedDuration;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.incident.Timeline;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.notation.Product;
import press.postmortem.generator.plan.Recurrence;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.output.Pieces;

/**
 * The data of all reports in JSON, newest first. Every key is always there; what is not known is {@code null}. A
 * {@code line} is 1-based, in the report's source file.
 */
public final class IncidentsJson {
    /** The number of the contract, which grows when a reader of the last one could be led astray. */
    static final int VERSION = 1;

    private IncidentsJson() {}

    /** @param reported what is known to be wrong with the reports: how much of it is more than a note is told */
    public static Pieces write(SitePlan plan, List<Diagnostic> reported) {
        Map<String, Long> wrong = reported.stream()
                .filter(diagnostic -> diagnostic.level() != Level.NOTE)
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.location().path(), Collectors.counting()));
        Json.Members site = Json.object()
                .with("title", plan.library().site().title())
                .with("url", plan.library().site().baseUrl());
        Json all = Json.object()
                .with("schema", VERSION)
                .with("generator", Product.NAME)
                .with("asOf", LastDay.known(plan.today()).map(LocalDate::toString))
                .with("site", site)
                .with(
                        "incidents",
                        new Json.Each<>(
                                plan.library().postmortems(),
                                report -> incident(
                                                report, plan, plan.recurrences().before(report))
                                        .with(
                                                "diagnostics",
                                                wrong.getOrDefault(
                                                        report.source().path(), 0L))));
        return Pieces.written(parts -> JsonWriter.write(all, parts));
    }

    private static <T> Json many(List<T> values, Function<T, Json> json) {
        return new Json.Many(values.stream().map(json).toList());
    }

    private static Json.Members incident(Postmortem report, SitePlan plan, List<Recurrence> before) {
        Json.Members facts = Json.object()
                .with("id", report.id())
                .with("title", report.title())
                .with("summary", nonEmpty(report.summary()))
                .with("url", SitePlan.folderOf(report))
                .with("source", report.source().path())
                .with("date", report.date().map(Object::toString))
                .with("published", report.published().map(Object::toString))
                .with("changed", report.lastChange().map(Object::toString))
                .with("language", report.language())
                .with("kind", report.kind().key())
                .with("severity", report.severity().map(SeverityLevel::id))
                .with("impact", report.impact().map(Term::key))
                .with("status", report.status().map(Term::key))
                .with("document", report.documentStatus().key())
                .with("services", Json.texts(report.services()))
                .with("regions", Json.texts(report.regions()))
                .with("tags", Json.texts(report.tags()))
                .with(
                        "authors",
                        Json.texts(report.authors().stream().map(Person::name).toList()));
        return facts.and(why(report))
                .with("recurs", many(before, IncidentsJson::recurrence))
                .with("times", times(report))
                .with("metrics", metrics(report))
                .with("stated", many(report.stated(), duration -> stated(duration, report)))
                .with("timeline", timeline(report))
                .with("actions", many(report.actions(), action -> action(action, report, plan.today())));
    }

    /** How it was noticed, why it happened, and what was made of it. */
    private static Json.Members why(Postmortem report) {
        Lessons lessons = report.lessons();
        return Json.object()
                .with("detection", orNothing(report.detection().map(IncidentsJson::detection)))
                .with(
                        "trigger",
                        orNothing(report.trigger()
                                .map(trigger -> Json.object()
                                        .with("type", trigger.type().key())
                                        .with("text", nonEmpty(trigger.text())))))
                .with(
                        "causes",
                        many(
                                report.causes(),
                                cause -> Json.object()
                                        .with("category", cause.category().key())
                                        .with("text", nonEmpty(cause.text()))))
                .with(
                        "contributing",
                        Json.texts(report.contributing().stream()
                                .map(Inline::plainText)
                                .toList()))
                .with(
                        "lessons",
                        Json.object()
                                .with("well", lessons(lessons.well()))
                                .with("poorly", lessons(lessons.poorly()))
                                .with("lucky", lessons(lessons.lucky())))
                .with(
                        "related",
                        many(
                                report.related(),
                                related -> Json.object()
                                        .with("id", related.id())
                                        .with("relation", related.relation().map(Term::key))))
                .with(
                        "updates",
                        many(
                                report.updates(),
                                update -> Json.object()
                                        .with("at", update.at().toString())
                                        .with("text", Inline.plainText(update.text()))));
    }

    private static Json.Members detection(Postmortem.Detection detection) {
        return Json.object().with("by", detection.by().key()).with("signal", detection.signal());
    }

    private static Json lessons(List<Lessons.Lesson> lessons) {
        return Json.texts(
                lessons.stream().map(lesson -> Inline.plainText(lesson.text())).toList());
    }

    private static Json.Members recurrence(Recurrence again) {
        return Json.object()
                .with("of", again.earlier().id())
                .with("ground", again.ground().name().toLowerCase(Locale.ROOT))
                .with(
                        "stillOpen",
                        Json.texts(
                                again.stillOpen().stream().map(ActionItem::id).toList()));
    }

    private static Json orNothing(Optional<Json.Members> json) {
        return json.<Json>map(known -> known).orElse(new Json.Nothing());
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
            Optional<Json> span = figure.of(report.times()).map(IncidentsJson::span);
            metrics = metrics.with(FigureNames.of(figure), span.orElse(new Json.Nothing()));
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
                .with("metric", duration.figure().map(FigureNames::of));
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

    private static Json action(ActionItem action, Postmortem report, LocalDate today) {
        return Json.object()
                .with("line", report.source().lineAt(action.offset()))
                .with("id", action.id())
                .with("text", Inline.plainText(action.text()))
                .with("type", action.type().key())
                .with("status", action.status().key())
                .with("statusWritten", action.statusWritten())
                .with("standing", Standing.of(action, today).key())
                .with("priority", action.priority().map(Term::key))
                .with("owner", action.owner())
                .with("due", action.due().map(Moment::iso))
                .with("deadline", action.deadline().map(LocalDate::toString))
                .with("done", action.done().map(LocalDate::toString))
                .with("link", action.link())
                .with("group", action.group());
    }

    private static Json.Members moment(Json.Members into, Moment moment) {
        return into.with("written", moment.written())
                .with("when", when(moment))
                .with("zone", moment.zone().map(IncidentsJson::name))
                .with("earliest", moment.earliest().map(Instant::toString))
                .with("latest", moment.latest().map(Instant::toString));
    }

    /** Empty where neither a date nor a time of day is known. */
    static Optional<String> when(Moment moment) {
        return Optional.of(moment)
                .filter(known ->
                        known.start().date().isPresent() || known.start().time().isPresent())
                .map(Moment::iso);
    }

    /** The zone of all timelines of a report, where they share one. */
    static Optional<String> commonZone(Postmortem report) {
        Set<Optional<String>> zones = new HashSet<>();
        report.timelines().forEach(timeline -> zones.add(timeline.zone().map(IncidentsJson::name)));
        return zones.size() == 1 ? zones.iterator().next() : Optional.empty();
    }

    static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private static Optional<String> nonEmpty(List<Inline> text) {
        return Optional.of(Inline.plainText(text)).filter(words -> !words.isEmpty());
    }
}
