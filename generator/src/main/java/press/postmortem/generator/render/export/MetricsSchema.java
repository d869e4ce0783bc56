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

    /** @param id its address */
    public static String write(String id) {
        return JsonWriter.write(Schemas.document(
                id,
                "Figures over all incidents",
                Json.object()
                        .with("schema", Json.object().with("const", VERSION))
                        .with("asOf", described(DATE, "the day as of which actions are overdue"))
                        .with("quantiles", described(TEXT, "how medians and quartiles are computed"))
                        .with("counted", described(COUNT, "how many reports count"))
                        .with("withdrawn", described(COUNT, "how many do not, as they are withdrawn"))
                        .with("undated", COUNT)
                        .with("reports", described(listOf(report()), "those that count, newest first"))
                        .with("durations", each(Figure.values(), FigureNames::of, durations()))
                        .with(
                                "months",
                                listOf(object(Json.object()
                                        .with("month", described(TEXT, "as in 2024-03"))
                                        .with("reports", COUNT))))
                        .with("severities", groups())
                        .with("services", groups())
                        .with("triggers", groups())
                        .with("causes", groups())
                        .with("factors", groups())
                        .with(
                                "promises",
                                listOf(object(standings(Json.object()
                                        .with(
                                                "quarter",
                                                described(
                                                        orNull(TEXT),
                                                        "in which they were promised, as in 2024-Q1"))))))));
    }

    private static Json.Members report() {
        Json.Members duration =
                bounds(Json.object()).with("missing", described(orNull(oneOf(Gap.values())), "why there is no value"));
        return object(Json.object()
                .with("id", TEXT)
                .with("title", TEXT)
                .with("url", described(TEXT, "relative to the site's root"))
                .with("date", orNull(DATE))
                .with("kind", oneOf(Kind.values()))
                .with("severity", orNull(TEXT))
                .with("services", listOf(TEXT))
                .with("durations", each(Figure.values(), FigureNames::of, object(duration))));
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
                .with("n", COUNT)
                .with("ranges", described(COUNT, "how many of them are only known as a range"))
                .with("lowerQuartile", bounds)
                .with("median", bounds)
                .with("upperQuartile", bounds)
                .with("missing", each(Gap.values(), Term::key, COUNT)));
    }

    private static Json.Members groups() {
        return listOf(object(Json.object()
                .with("name", described(orNull(TEXT), "null for those that say nothing"))
                .with("reports", described(listOf(TEXT), "their ids"))
                .with("againWithinAYear", orNull(COUNT))
                .with("promisesOwed", COUNT)));
    }

    private static Json.Members standings(Json.Members into) {
        Json.Members all = into;
        for (Standing standing : Standing.values()) {
            all = all.with(standing.key(), COUNT);
        }
        return all;
    }
}
