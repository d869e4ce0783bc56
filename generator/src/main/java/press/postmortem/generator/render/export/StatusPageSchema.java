package press.postmortem.generator.render.export;

import static press.postmortem.generator.render.export.Schemas.INSTANT;
import static press.postmortem.generator.render.export.Schemas.TEXT;
import static press.postmortem.generator.render.export.Schemas.described;
import static press.postmortem.generator.render.export.Schemas.listOf;
import static press.postmortem.generator.render.export.Schemas.object;
import static press.postmortem.generator.render.export.Schemas.oneOf;
import static press.postmortem.generator.render.export.Schemas.orNull;

import press.postmortem.generator.incident.Impact;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;

/** What {@link StatusPage} promises. */
public final class StatusPageSchema {
    private StatusPageSchema() {}

    /** @param id its address */
    public static String write(String id) {
        return JsonWriter.write(Schemas.document(
                id,
                "Incidents as Statuspage gives them",
                Json.object()
                        .with("schema", Json.object().with("const", StatusPage.VERSION))
                        .with("page", page())
                        .with("incidents", described(listOf(incident()), "newest first"))));
    }

    private static Json.Members page() {
        return object(Json.object()
                .with("id", TEXT)
                .with("name", TEXT)
                .with("url", orNull(TEXT))
                .with("time_zone", orNull(TEXT))
                .with("updated_at", orNull(INSTANT)));
    }

    private static Json.Members incident() {
        return object(Json.object()
                .with("id", described(TEXT, "the report's id in lower case"))
                .with("name", TEXT)
                .with("status", described(orNull(oneOf(StatusPage.statuses())), "postmortem once the report is final"))
                .with("impact", described(orNull(oneOf(Impact.values())), "never derived from the severity"))
                .with(
                        "created_at",
                        described(orNull(INSTANT), "communicated, else declared, else detected, else started"))
                .with("updated_at", described(orNull(INSTANT), "the last of all key moments and the publication"))
                .with("started_at", orNull(INSTANT))
                .with("monitoring_at", described(orNull(INSTANT), "mitigated"))
                .with("resolved_at", orNull(INSTANT))
                .with("shortlink", described(orNull(TEXT), "the report's page"))
                .with("page_id", TEXT)
                .with("incident_updates", described(listOf(update()), "newest first"))
                .with("components", described(listOf(component()), "the services")));
    }

    private static Json.Members update() {
        return object(Json.object()
                .with("id", TEXT)
                .with("incident_id", TEXT)
                .with("status", oneOf(StatusPage.statuses()))
                .with("body", TEXT)
                .with("created_at", INSTANT)
                .with("updated_at", INSTANT)
                .with("display_at", INSTANT)
                .with("affected_components", described(listOf(component()), "empty: no event says which")));
    }

    private static Json.Members component() {
        return object(Json.object()
                .with("id", TEXT)
                .with("name", TEXT)
                .with("description", orNull(TEXT))
                .with("status", described(orNull(TEXT), "null: a report does not say how a service is today"))
                .with("position", Schemas.type("integer").with("minimum", 1))
                .with("page_id", TEXT)
                .with("group_id", orNull(TEXT))
                .with("group", Schemas.type("boolean")));
    }
}
