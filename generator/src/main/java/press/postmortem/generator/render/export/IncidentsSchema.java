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

    /** @param id its address */
    public static String write(String id) {
        return JsonWriter.write(Schemas.document(
                id,
                "Incidents",
                Json.object()
                        .with("schema", Json.object().with("const", IncidentsJson.VERSION))
                        .with("generator", TEXT)
                        .with("asOf", described(DATE, "the day as of which actions are overdue"))
                        .with("site", object(Json.object().with("title", TEXT).with("url", orNull(TEXT))))
                        .with("incidents", described(listOf(incident()), "newest first"))));
    }

    private static Json.Members incident() {
        Json.Members facts = Json.object()
                .with("id", described(TEXT, "stable"))
                .with("title", TEXT)
                .with("summary", orNull(TEXT))
                .with("url", described(TEXT, "relative to the site's root"))
                .with("source", described(TEXT, "relative to the content folder"))
                .with("date", described(orNull(DATE), "the incident's day"))
                .with("published", described(orNull(DATE), "the day on which the report came out"))
                .with("changed", described(orNull(DATE), "the last day on which the report is known to have changed"))
                .with("kind", oneOf(Kind.values()))
                .with("severity", described(orNull(TEXT), "one of the site's own"))
                .with("impact", orNull(oneOf(Impact.values())))
                .with("status", described(orNull(oneOf(Status.values())), "of the incident"))
                .with("document", described(oneOf(DocumentStatus.values()), "of the report"))
                .with("services", listOf(TEXT))
                .with("regions", listOf(TEXT))
                .with("tags", listOf(TEXT))
                .with("authors", listOf(TEXT));
        return object(facts.and(why())
                .with("recurs", described(listOf(recurrence()), "how this had happened before"))
                .with("times", each(Milestone.values(), Term::key, orNull(object(moment(Json.object())))))
                .with("metrics", each(Figure.values(), FigureNames::of, orNull(object(bounds(Json.object())))))
                .with("stated", described(listOf(stated()), "durations in the report's own words"))
                .with("timeline", timeline())
                .with("actions", listOf(action()))
                .with("diagnostics", described(COUNT, "how many errors and warnings there are about the report")));
    }

    private static Json.Members why() {
        return Json.object()
                .with(
                        "detection",
                        orNull(object(Json.object()
                                .with("by", oneOf(DetectedBy.values()))
                                .with("signal", orNull(TEXT)))))
                .with(
                        "trigger",
                        orNull(object(Json.object()
                                .with("type", oneOf(TriggerType.values()))
                                .with("text", orNull(TEXT)))))
                .with(
                        "causes",
                        listOf(object(Json.object()
                                .with("category", oneOf(CauseCategory.values()))
                                .with("text", orNull(TEXT)))))
                .with("contributing", listOf(TEXT))
                .with(
                        "lessons",
                        object(Json.object()
                                .with("well", listOf(TEXT))
                                .with("poorly", listOf(TEXT))
                                .with("lucky", listOf(TEXT))))
                .with(
                        "related",
                        listOf(object(Json.object()
                                .with("id", described(TEXT, "as its author wrote it"))
                                .with("relation", orNull(oneOf(Relation.values()))))))
                .with("updates", listOf(object(Json.object().with("at", DATE).with("text", TEXT))));
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
        Json.Members words =
                Json.object().with("line", LINE).with("label", TEXT).with("written", TEXT);
        List<String> figures =
                Arrays.stream(Figure.values()).map(FigureNames::of).toList();
        return object(bounds(words).with("metric", described(orNull(oneOf(figures)), "the figure that it speaks of")));
    }

    private static Json.Members timeline() {
        Json.Members event = moment(Json.object().with("line", LINE))
                .with("text", TEXT)
                .with("actors", listOf(TEXT))
                .with("milestone", orNull(oneOf(Milestone.values())))
                .with("phase", described(orNull(TEXT), "as the author wrote it, else derived from the milestones"));
        return object(Json.object()
                .with("zone", described(orNull(TEXT), "of all timelines, where they share one"))
                .with("events", listOf(object(event))));
    }

    private static Json.Members action() {
        return object(Json.object()
                .with("line", LINE)
                .with("id", described(TEXT, "unique in its report"))
                .with("text", TEXT)
                .with("type", oneOf(ActionType.values()))
                .with("status", oneOf(ActionStatus.values()))
                .with("statusWritten", described(orNull(TEXT), "the author's own words for it"))
                .with("standing", described(oneOf(Standing.values()), "as of the day of the data"))
                .with("priority", orNull(oneOf(Priority.values())))
                .with("owner", described(orNull(TEXT), "as written"))
                .with("due", orNull(WHEN))
                .with("deadline", described(orNull(DATE), "the last day on which it is not late"))
                .with("done", orNull(DATE))
                .with("link", described(orNull(TEXT), "where it is tracked"))
                .with("group", described(orNull(TEXT), "the heading that it stood below")));
    }

    private static Json.Members moment(Json.Members into) {
        return into.with("written", described(TEXT, "to the letter"))
                .with("when", orNull(WHEN))
                .with("zone", orNull(TEXT))
                .with("earliest", orNull(INSTANT))
                .with("latest", orNull(INSTANT));
    }
}
