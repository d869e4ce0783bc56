package press.postmortem.generator.render.export;

import static press.postmortem.generator.render.export.Schemas.INSTANT;
import static press.postmortem.generator.render.export.Schemas.TEXT;
import static press.postmortem.generator.render.export.Schemas.described;
import static press.postmortem.generator.render.export.Schemas.listOf;
import static press.postmortem.generator.render.export.Schemas.object;
import static press.postmortem.generator.render.export.Schemas.oneOf;
import static press.postmortem.generator.render.export.Schemas.orNull;

import java.util.Optional;
import press.postmortem.generator.incident.Impact;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;

/** What {@link StatusPage} promises. */
public final class StatusPageSchema {
    private StatusPageSchema() {}

    /** @param id its address, where that is known */
    public static String write(Optional<String> id) {
        return JsonWriter.write(Schemas.document(
                id,
                "Incidents as Statuspage gives them",
                Json.object()
                        .with(
                                "schema",
                                described(
                                        Json.object().with("const", StatusPage.VERSION),
                                        "the number of this contract; not Statuspage's"))
                        .with("page", described(page(), "the site"))
                        .with("incidents", described(listOf(incident()), "newest first"))));
    }

    private static Json.Members page() {
        return object(Json.object()
                .with("id", described(TEXT, "always site"))
                .with("name", described(TEXT, "the site's title"))
                .with("url", described(orNull(TEXT), "where it is published"))
                .with("time_zone", described(orNull(TEXT), "the site's"))
                .with("updated_at", described(orNull(INSTANT), "the newest of its incidents'")));
    }

    private static Json.Members incident() {
        return object(Json.object()
                .with("id", described(TEXT, "the report's id in lower case"))
                .with("name", described(TEXT, "the report's headline"))
                .with("status", described(orNull(oneOf(StatusPage.statuses())), "postmortem once the report is final"))
                .with("impact", described(orNull(oneOf(Impact.values())), "never derived from the severity"))
                .with(
                        "created_at",
                        described(orNull(INSTANT), "communicated, else declared, else detected, else started"))
                .with(
                        "updated_at",
                        described(
                                orNull(INSTANT),
                                "the last of all events, key moments, updates and changes, and the publication"))
                .with("started_at", described(orNull(INSTANT), "when impact began"))
                .with("monitoring_at", described(orNull(INSTANT), "mitigated"))
                .with("resolved_at", described(orNull(INSTANT), "when systems were back to normal"))
                .with("shortlink", described(orNull(TEXT), "the report's page"))
                .with("page_id", described(TEXT, "always site"))
                .with("incident_updates", described(listOf(update()), "newest first"))
                .with("components", described(listOf(component()), "the services")));
    }

    private static Json.Members update() {
        return object(Json.object()
                .with("id", described(TEXT, "of the incident, a colon, and its number in time"))
                .with("incident_id", described(TEXT, "the id of the incident"))
                .with("status", described(oneOf(StatusPage.statuses()), "of the incident after it"))
                .with("body", described(TEXT, "what happened, or the summary, in plain text"))
                .with("created_at", described(INSTANT, "when"))
                .with("updated_at", described(INSTANT, "the same"))
                .with("display_at", described(INSTANT, "the same"))
                .with("affected_components", described(listOf(component()), "empty: no event says which")));
    }

    private static Json.Members component() {
        return object(Json.object()
                .with("id", described(TEXT, "the name of its list in paths"))
                .with("name", described(TEXT, "the service's name"))
                .with("description", described(orNull(TEXT), "as in site.yaml"))
                .with("status", described(orNull(TEXT), "null: a report does not say how a service is today"))
                .with("position", described(Schemas.type("integer").with("minimum", 1), "in this incident"))
                .with("page_id", described(TEXT, "always site"))
                .with("group_id", described(orNull(TEXT), "always null"))
                .with("group", described(Schemas.type("boolean"), "always false")));
    }
}
