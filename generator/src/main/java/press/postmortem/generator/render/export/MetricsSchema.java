package press.postmortem.generator.render.export;

import static press.postmortem.generator.render.export.Schemas.COUNT;
import static press.postmortem.generator.render.export.Schemas.DATE;
import static press.postmortem.generator.render.export.Schemas.DURATION;
import static press.postmortem.generator.render.export.Schemas.TEXT;
import static press.postmortem.generator.render.export.Schemas.described;
import static press.postmortem.generator.render.export.Schemas.each;
import static press.postmortem.generator.render.export.Schemas.listOf;
import static press.postmortem.generator.render.export.Schemas.object;
import static press.postmortem.generator.render.export.Schemas.oneOf;
import static press.postmortem.generator.render.export.Schemas.orNull;

import java.util.Optional;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Kind;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.statistics.Gap;

/** What {@code metrics/metrics.json} promises. */
public final class MetricsSchema {
    /** The number of the contract, which grows when a reader of the last one could be led astray. */
    public static final int VERSION = 1;

    private MetricsSchema() {}

    /** @param id its address, where that is known */
    public static String write(Optional<String> id) {
        return JsonWriter.write(Schemas.document(
                id,
                "Figures over all incidents",
                Json.object()
                        .with("schema", described(Json.object().with("const", VERSION), "the number of this contract"))
                        .with(
                                "asOf",
                                described(orNull(DATE), "the day as of which actions are overdue, where one is known"))
                        .with("quantiles", described(TEXT, "how medians and quartiles are computed"))
                        .with("counted", described(COUNT, "how many reports count"))
                        .with("withdrawn", described(COUNT, "how many do not, as they are withdrawn"))
                        .with("undated", described(COUNT, "how many of those that count have no date"))
                        .with("reports", described(listOf(report()), "those that count, newest first"))
                        .with(
                                "durations",
                                described(each(Figure.values(), FigureNames::of, durations()), "over all reports"))
                        .with(
                                "months",
                                described(
                                        listOf(object(Json.object()
                                                .with("month", described(TEXT, "as in 2024-03"))
                                                .with("reports", described(COUNT, "how many there were")))),
                                        "when incidents happened"))
                        .with("severities", described(groups(), "the reports by severity, the worst first"))
                        .with("services", described(groups(), "by service"))
                        .with("triggers", described(groups(), "by type of trigger"))
                        .with("causes", described(groups(), "by category of cause"))
                        .with("factors", described(groups(), "by contributing factor"))
                        .with(
                                "promises",
                                described(
                                        listOf(object(standings(Json.object()
                                                .with(
                                                        "quarter",
                                                        described(
                                                                orNull(TEXT),
                                                                "in which they were promised, as in 2024-Q1"))))),
                                        "what became of what was promised"))));
    }

    private static Json.Members report() {
        Json.Members duration =
                bounds(Json.object()).with("missing", described(orNull(oneOf(Gap.values())), "why there is no value"));
        return object(Json.object()
                .with("id", described(TEXT, "the report's"))
                .with("title", described(TEXT, "its headline"))
                .with("url", described(TEXT, "relative to the site's root"))
                .with("date", described(orNull(DATE), "the incident's day"))
                .with("kind", described(oneOf(Kind.values()), "what sort of incident it was"))
                .with("severity", described(orNull(TEXT), "one of the site's own"))
                .with("services", described(listOf(TEXT), "as the report names them"))
                .with(
                        "durations",
                        described(
                                each(Figure.values(), FigureNames::of, object(duration)),
                                "from one key moment to another")));
    }

    private static Json.Members bounds(Json.Members into) {
        Json.Members minutes = described(orNull(Schemas.type("integer")), "rounded outward");
        return into.with("min", orNull(DURATION))
                .with("max", orNull(DURATION))
                .with("minMinutes", minutes)
                .with("maxMinutes", minutes);
    }

    private static Json.Members durations() {
        Json.Members bounds = object(bounds(Json.object()));
        return object(Json.object()
                .with("n", described(COUNT, "how many reports have one"))
                .with("ranges", described(COUNT, "how many of them are only known as a range"))
                .with("lowerQuartile", described(bounds, "null where there are too few"))
                .with("median", described(bounds, "null where there is none"))
                .with("upperQuartile", described(bounds, "null where there are too few"))
                .with("missing", described(each(Gap.values(), Term::key, COUNT), "how many have none, and why")));
    }

    private static Json.Members groups() {
        return listOf(object(Json.object()
                .with("name", described(orNull(TEXT), "null for those that say nothing"))
                .with("reports", described(listOf(TEXT), "their ids"))
                .with("againWithinAYear", described(orNull(COUNT), "how many came within a year of the one before"))
                .with("promisesOwed", described(COUNT, "how many of their actions are still owed"))));
    }

    private static Json.Members standings(Json.Members into) {
        Json.Members all = into;
        for (Standing standing : Standing.values()) {
            all = all.with(standing.key(), described(COUNT, "how many of them stand so"));
        }
        return all;
    }
}
