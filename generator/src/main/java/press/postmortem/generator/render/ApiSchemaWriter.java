package press.postmortem.generator.render;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import press.postmortem.generator.incident.ActionStatus;
import press.postmortem.generator.incident.ActionType;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Milestone;
import press.postmortem.generator.incident.Status;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;

/**
 * What {@link ApiWriter} promises, for programs that read its file.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
final class ApiSchemaWriter {
    private static final Json.Members TEXT = type("string");
    private static final Json.Members LINE =
            type("integer").with("minimum", 1).with("description", "1-based, in the report's source file");
    private static final Json.Members INSTANT = type("string").with("format", "date-time");
    private static final Json.Members WHEN = TEXT.with(
            "description",
            "ISO 8601 as precisely as it is known: X for an unknown digit, a leading ~ for approximate, a/b for an interval,"
                    + " T18:53 where no date is known; the zone stands apart");

    private ApiSchemaWriter() {}

    static OutputFile write(Planned.ApiSchema planned, SitePlan plan) {
        String id = plan.library()
                .site()
                .baseUrl()
                .map(base -> Addresses.absolute(base).of(planned.path()))
                .orElse("schema.json");
        Json.Members head = Json.object()
                .with("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", id)
                .with("title", "Incidents")
                .with("description", "What is not known is null, and never left out.");
        return new OutputFile.Text(planned.path(), JsonWriter.write(all(head)));
    }

    private static Json.Members all(Json.Members head) {
        return object(
                head,
                Json.object()
                        .with("schema", Json.object().with("const", ApiWriter.SCHEMA))
                        .with("generator", TEXT)
                        .with("site", object(Json.object().with("title", TEXT).with("url", orNull(TEXT))))
                        .with("incidents", listOf(incident())));
    }

    private static Json.Members incident() {
        return object(Json.object()
                .with("id", TEXT)
                .with("title", TEXT)
                .with("summary", orNull(TEXT))
                .with("url", TEXT.with("description", "relative to the site's root"))
                .with("source", TEXT.with("description", "relative to the content folder"))
                .with("date", orNull(type("string").with("format", "date")))
                .with("severity", orNull(TEXT))
                .with("status", orNull(oneOf(Status.values())))
                .with("services", listOf(TEXT))
                .with("tags", listOf(TEXT))
                .with("authors", listOf(TEXT))
                .with("times", each(Milestone.values(), Term::key, orNull(object(moment(Json.object())))))
                .with("metrics", each(Figure.values(), Figures::name, orNull(span())))
                .with("stated", listOf(stated()))
                .with("timeline", timeline())
                .with("actions", listOf(action()))
                .with("diagnostics", type("integer").with("minimum", 0)));
    }

    private static Json.Members span() {
        return object(bounds(Json.object()));
    }

    private static Json.Members bounds(Json.Members into) {
        Json.Members duration = type("string").with("format", "duration");
        return into.with("min", duration).with("max", duration);
    }

    /** A duration in the report's own words; {@code metric} where it speaks of one of the figures. */
    private static Json.Members stated() {
        Json.Members words =
                Json.object().with("line", LINE).with("label", TEXT).with("written", TEXT);
        return object(bounds(words)
                .with(
                        "metric",
                        orNull(Json.object()
                                .with(
                                        "enum",
                                        Json.texts(Arrays.stream(Figure.values())
                                                .map(Figures::name)
                                                .toList())))));
    }

    private static Json.Members timeline() {
        Json.Members event = moment(Json.object().with("line", LINE))
                .with("text", TEXT)
                .with("actors", listOf(TEXT))
                .with("milestone", orNull(oneOf(Milestone.values())))
                .with(
                        "phase",
                        orNull(TEXT.with("description", "as the author wrote it, else derived from the milestones")));
        return object(Json.object().with("zone", orNull(TEXT)).with("events", listOf(object(event))));
    }

    private static Json.Members action() {
        return object(Json.object()
                .with("line", LINE)
                .with("id", TEXT)
                .with("text", TEXT)
                .with("type", oneOf(ActionType.values()))
                .with("status", oneOf(ActionStatus.values()))
                .with("owner", orNull(TEXT))
                .with("due", orNull(WHEN))
                .with("link", orNull(TEXT)));
    }

    private static Json.Members moment(Json.Members into) {
        return into.with("written", TEXT)
                .with("when", orNull(WHEN))
                .with("zone", orNull(TEXT))
                .with("earliest", orNull(INSTANT))
                .with("latest", orNull(INSTANT));
    }

    private static Json.Members type(String name) {
        return Json.object().with("type", name);
    }

    private static Json.Members object(Json.Members properties) {
        return object(Json.object(), properties);
    }

    /** Every property is required. */
    private static Json.Members object(Json.Members head, Json.Members properties) {
        return head.with("type", "object")
                .with("required", Json.texts(List.copyOf(properties.members().keySet())))
                .with("properties", properties);
    }

    private static Json.Members listOf(Json.Members schema) {
        return type("array").with("items", schema);
    }

    private static Json.Members orNull(Json.Members schema) {
        return Json.object().with("anyOf", new Json.Many(List.of(schema, type("null"))));
    }

    private static Json.Members oneOf(Term[] terms) {
        return Json.object()
                .with("enum", Json.texts(Arrays.stream(terms).map(Term::key).toList()));
    }

    private static <T> Json.Members each(T[] values, Function<T, String> name, Json.Members schema) {
        Json.Members properties = Json.object();
        for (T value : values) {
            properties = properties.with(name.apply(value), schema);
        }
        return object(properties);
    }
}
