package press.postmortem.generator.render.export;

import static press.postmortem.generator.render.export.Schemas.COUNT;
import static press.postmortem.generator.render.export.Schemas.DATE;
import static press.postmortem.generator.render.export.Schemas.DURATION;
import static press.postmortem.generator.render.export.Schemas.INSTANT;
import static press.postmortem.generator.render.export.Schemas.TEXT;
import static press.postmortem.generator.render.export.Schemas.described;
import static press.postmortem.generator.render.export.Schemas.each;
import static press.postmortem.generator.render.export.Schemas.listOf;
import static press.postmortem.generator.render.export.Schemas.object;
import static press.postmortem.generator.render.export.Schemas.oneOf;
import static press.postmortem.generator.render.export.Schemas.orNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.DetectedBy;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Impact;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Priority;
import press.postmortem.generator.incident.Relation;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.incident.TriggerType;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;

/** What {@link IncidentsJson} promises. */
public final class IncidentsSchema {
    private static final Json.Members LINE =
            described(Schemas.type("integer").with("minimum", 1), "1-based, in the report's source file");
    private static final Json.Members WHEN = described(
            TEXT,
            "ISO 8601 as precisely as it is known: X for an unknown digit, a leading ~ for approximate, a/b for an interval,"
                    + " T18:53 where no date is known; the zone stands apart");

    private IncidentsSchema() {}

    /** @param id its address, where that is known */
    public static String write(Optional<String> id) {
        return JsonWriter.write(Schemas.document(
                id,
                "Incidents",
                Json.object()
                        .with(
                                "schema",
                                described(
                                        Json.object().with("const", IncidentsJson.VERSION),
                                        "the number of this contract"))
                        .with("generator", described(TEXT, "what wrote the file"))
                        .with(
                                "asOf",
                                described(orNull(DATE), "the day as of which actions are overdue, where one is known"))
                        .with(
                                "site",
                                described(
                                        object(Json.object()
                                                .with("title", described(TEXT, "its name"))
                                                .with("url", described(orNull(TEXT), "where it is published"))),
                                        "the site"))
                        .with("incidents", described(listOf(incident()), "newest first"))));
    }

    private static Json.Members incident() {
        Json.Members facts = Json.object()
                .with("id", described(TEXT, "stable"))
                .with("title", described(TEXT, "its headline, in plain text"))
                .with("summary", described(orNull(TEXT), "one or two sentences, in plain text"))
                .with("url", described(TEXT, "relative to the site's root"))
                .with("source", described(TEXT, "relative to the content folder"))
                .with("date", described(orNull(DATE), "the incident's day"))
                .with("published", described(orNull(DATE), "the day on which the report came out"))
                .with("changed", described(orNull(DATE), "the last day on which the report is known to have changed"))
                .with(
                        "language",
                        described(orNull(TEXT), "of its text, a BCP 47 tag, where it says so; else it is the site's"))
                .with("kind", described(oneOf(Kind.values()), "what sort of incident it was"))
                .with("severity", described(orNull(TEXT), "one of the site's own"))
                .with("impact", described(orNull(oneOf(Impact.values())), "how much users felt"))
                .with("status", described(orNull(oneOf(Status.values())), "of the incident"))
                .with("document", described(oneOf(DocumentStatus.values()), "of the report"))
                .with("services", described(listOf(TEXT), "as the report names them"))
                .with("regions", described(listOf(TEXT), "as the report names them"))
                .with("tags", described(listOf(TEXT), "as the report names them"))
                .with("authors", described(listOf(TEXT), "their names"));
        return object(facts.and(why())
                .with("recurs", described(listOf(recurrence()), "how this had happened before"))
                .with(
                        "times",
                        described(
                                each(Milestone.values(), Term::key, orNull(object(moment(Json.object())))),
                                "the key moments"))
                .with(
                        "metrics",
                        described(
                                each(Figure.values(), FigureNames::of, orNull(object(bounds(Json.object())))),
                                "how long it was from one key moment to another"))
                .with("stated", described(listOf(stated()), "durations in the report's own words"))
                .with("timeline", described(timeline(), "what happened"))
                .with("actions", described(listOf(action()), "what was promised, in the author's order"))
                .with("diagnostics", described(COUNT, "how many errors and warnings there are about the report")));
    }

    private static Json.Members why() {
        return Json.object()
                .with(
                        "detection",
                        described(
                                orNull(object(Json.object()
                                        .with("by", described(oneOf(DetectedBy.values()), "who or what noticed"))
                                        .with("signal", described(orNull(TEXT), "how")))),
                                "how it was noticed"))
                .with(
                        "trigger",
                        described(
                                orNull(object(Json.object()
                                        .with("type", described(oneOf(TriggerType.values()), "its type"))
                                        .with("text", described(orNull(TEXT), "in words")))),
                                "what set it off"))
                .with(
                        "causes",
                        described(
                                listOf(object(Json.object()
                                        .with("category", described(oneOf(CauseCategory.values()), "its category"))
                                        .with("text", described(orNull(TEXT), "in words")))),
                                "why it could happen"))
                .with("contributing", described(listOf(TEXT), "what else had a part"))
                .with(
                        "lessons",
                        described(
                                object(Json.object()
                                        .with("well", described(listOf(TEXT), "what went well"))
                                        .with("poorly", described(listOf(TEXT), "what went poorly"))
                                        .with("lucky", described(listOf(TEXT), "where those concerned were lucky"))),
                                "what was learnt"))
                .with(
                        "related",
                        described(
                                listOf(object(Json.object()
                                        .with("id", described(TEXT, "as its author wrote it"))
                                        .with(
                                                "relation",
                                                described(orNull(oneOf(Relation.values())), "how the two relate")))),
                                "other reports that it names"))
                .with(
                        "updates",
                        described(
                                listOf(object(Json.object()
                                        .with("at", described(DATE, "the day of the change"))
                                        .with("text", described(TEXT, "what was changed")))),
                                "changes after it came out"));
    }

    private static Json.Members recurrence() {
        return object(Json.object()
                .with("of", described(TEXT, "the id of the earlier report"))
                .with("ground", described(oneOf(List.of("author", "facts")), "who says so"))
                .with(
                        "stillOpen",
                        described(listOf(TEXT), "the ids of its actions that were owed when it happened again")));
    }

    private static Json.Members bounds(Json.Members into) {
        return into.with("min", DURATION).with("max", DURATION);
    }

    private static Json.Members stated() {
        Json.Members words = Json.object()
                .with("line", LINE)
                .with("label", described(TEXT, "what the report calls it"))
                .with("written", described(TEXT, "the duration to the letter"));
        List<String> figures =
                Arrays.stream(Figure.values()).map(FigureNames::of).toList();
        return object(bounds(words).with("metric", described(orNull(oneOf(figures)), "the figure that it speaks of")));
    }

    private static Json.Members timeline() {
        Json.Members event = moment(Json.object().with("line", LINE))
                .with("text", described(TEXT, "what happened"))
                .with("actors", described(listOf(TEXT), "who did it, as written"))
                .with("milestone", described(orNull(oneOf(Milestone.values())), "which key moment this is"))
                .with("phase", described(orNull(TEXT), "as the author wrote it, else derived from the milestones"));
        return object(Json.object()
                .with("zone", described(orNull(TEXT), "of all timelines, where they share one"))
                .with("events", described(listOf(object(event)), "of all timelines, in the author's order")));
    }

    private static Json.Members action() {
        return object(Json.object()
                .with("line", LINE)
                .with("id", described(TEXT, "unique in its report"))
                .with("text", described(TEXT, "what is to be done"))
                .with("type", described(oneOf(ActionType.values()), "what it is to do"))
                .with("status", described(oneOf(ActionStatus.values()), "unknown where nothing is said"))
                .with("statusWritten", described(orNull(TEXT), "the author's own words for it"))
                .with("standing", described(oneOf(Standing.values()), "as of the day of the data"))
                .with("priority", described(orNull(oneOf(Priority.values())), "how pressing it is"))
                .with("owner", described(orNull(TEXT), "as written"))
                .with("due", orNull(WHEN))
                .with("deadline", described(orNull(DATE), "the last day on which it is not late"))
                .with("done", described(orNull(DATE), "the day on which it was done"))
                .with("link", described(orNull(TEXT), "where it is tracked"))
                .with("group", described(orNull(TEXT), "the heading that it stood below")));
    }

    private static Json.Members moment(Json.Members into) {
        return into.with("written", described(TEXT, "to the letter"))
                .with("when", orNull(WHEN))
                .with("zone", described(orNull(TEXT), "of its clock; never assumed"))
                .with("earliest", described(orNull(INSTANT), "the first instant that it can mean"))
                .with("latest", described(orNull(INSTANT), "the last instant that it can mean"));
    }
}
