package press.postmortem.generator.render.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.LastDay;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Standing;
import press.postmortem.generator.incident.Tally;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;
import press.postmortem.generator.plan.Listing;
import press.postmortem.generator.plan.Planned;
import press.postmortem.generator.plan.SitePlan;
import press.postmortem.generator.render.edition.ListedGroups;
import press.postmortem.generator.render.export.FigureNames;
import press.postmortem.generator.render.export.MetricsSchema;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.Pieces;
import press.postmortem.generator.render.words.Minutes;
import press.postmortem.generator.statistics.Cohort;
import press.postmortem.generator.statistics.Durations;
import press.postmortem.generator.statistics.Gap;
import press.postmortem.generator.statistics.Group;
import press.postmortem.generator.statistics.Measure;
import press.postmortem.generator.statistics.Quarter;
import press.postmortem.generator.statistics.Statistics;

/**
 * The figures of each report that counts, newest first, and what the page says of all of them. Every key is always there; what
 * is not known is {@code null}. Durations are in ISO 8601, and in minutes rounded outward.
 */
public final class MetricsJson {
    private MetricsJson() {}

    public static OutputFile write(Planned.MetricsJson planned, SitePlan plan, Statistics statistics) {
        Json.Members all = Json.object()
                .with("schema", MetricsSchema.VERSION)
                .with("asOf", LastDay.known(statistics.today()).map(LocalDate::toString))
                .with("quantiles", "Hyndman and Fan, definition 7")
                .with("counted", statistics.reports().size())
                .with("withdrawn", statistics.withdrawn())
                .with("undated", statistics.calendar().undated())
                .with("reports", new Json.Each<>(statistics.reports(), MetricsJson::report))
                .with("durations", durations(statistics))
                .with(
                        "months",
                        many(
                                List.copyOf(statistics.calendar().months().entrySet()),
                                month -> Json.object()
                                        .with("month", month.getKey().toString())
                                        .with("reports", month.getValue())))
                .with("severities", groups(ListedGroups.of(Listing.Kind.SEVERITY, plan, statistics), Listing::title))
                .with("services", groups(ListedGroups.of(Listing.Kind.SERVICE, plan, statistics), Listing::title))
                .with("triggers", groups(statistics.triggers(), Term::key))
                .with("causes", groups(statistics.causes(), Term::key))
                .with("factors", groups(statistics.factors(), Function.identity()))
                .with("promises", many(statistics.cohorts(), cohort -> cohort(cohort, statistics)));
        return new OutputFile.Text(planned.path(), Pieces.written(parts -> JsonWriter.write(all, parts)));
    }

    private static <T> Json many(List<T> values, Function<T, Json.Members> json) {
        return new Json.Many(values.stream().<Json>map(json).toList());
    }

    private static Json.Members report(Postmortem report) {
        Json.Members durations = Json.object();
        for (Figure figure : Figure.values()) {
            Measure measure = Measure.of(figure, report);
            durations = durations.with(
                    FigureNames.of(figure),
                    bounds(measure.duration()).with("missing", measure.reason().map(Term::key)));
        }
        return Json.object()
                .with("id", report.id())
                .with("title", report.title())
                .with("url", SitePlan.folderOf(report))
                .with("date", report.date().map(Object::toString))
                .with("kind", report.kind().key())
                .with("severity", report.severity().map(SeverityLevel::id))
                .with("services", Json.texts(report.services()))
                .with("durations", durations);
    }

    private static Json.Members bounds(Optional<Span> span) {
        return Json.object()
                .with("min", span.map(each -> each.min().toString()))
                .with("max", span.map(each -> each.max().toString()))
                .with("minMinutes", whole(span.map(Minutes::least)))
                .with("maxMinutes", whole(span.map(Minutes::greatest)));
    }

    private static Json whole(Optional<Long> number) {
        return number.<Json>map(Json.Whole::new).orElse(new Json.Nothing());
    }

    private static Json durations(Statistics statistics) {
        Json.Members all = Json.object();
        for (Durations durations : statistics.durations()) {
            Optional<Durations.MiddleHalf> half = durations.middleHalf();
            Json.Members missing = Json.object();
            for (Gap gap : Gap.values()) {
                missing = missing.with(gap.key(), durations.gaps().getOrDefault(gap, 0));
            }
            Json.Members one = Json.object()
                    .with("n", durations.observations().size())
                    .with(
                            "ranges",
                            durations.observations().stream()
                                    .filter(each -> !each.span().isExact())
                                    .count())
                    .with("lowerQuartile", bounds(half.map(Durations.MiddleHalf::lower)))
                    .with("median", bounds(durations.median()))
                    .with("upperQuartile", bounds(half.map(Durations.MiddleHalf::upper)))
                    .with("missing", missing);
            all = all.with(FigureNames.of(durations.figure()), one);
        }
        return all;
    }

    /** The group of reports that say nothing has {@code null} for a name. */
    private static <K> Json groups(List<Group<K>> groups, Function<K, String> name) {
        return many(
                groups,
                group -> Json.object()
                        .with("name", group.subject().map(name))
                        .with("reports", Json.texts(group.ids()))
                        .with("againWithinAYear", whole(group.subject().map(named -> group.again())))
                        .with("promisesOwed", group.owed()));
    }

    private static Json.Members cohort(Cohort cohort, Statistics statistics) {
        Json.Members counts = Json.object().with("quarter", cohort.quarter().map(Quarter::toString));
        Tally tally = Tally.of(cohort.actions(), statistics.today());
        for (Standing standing : Standing.values()) {
            counts = counts.with(standing.key(), tally.count(standing));
        }
        return counts;
    }
}
