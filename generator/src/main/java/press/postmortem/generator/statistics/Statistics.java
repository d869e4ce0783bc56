package press.postmortem.generator.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import press.postmortem.generator.incident.CauseCategory;
import press.postmortem.generator.incident.DocumentStatus;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.TriggerType;

/**
 * What can be said of many reports together. There is no mean in it: one incident of nine days outweighs a hundred of an
 * hour.
 *
 * @param today the day as of which actions are overdue
 * @param reports those that count, newest first
 * @param withdrawn how many do not count, as they were withdrawn
 * @param durations one for each figure, in the order of {@link Figure}
 * @param factors in their authors' words
 */
public record Statistics(
        LocalDate today,
        List<Postmortem> reports,
        int withdrawn,
        Calendar calendar,
        List<Durations> durations,
        List<Group<TriggerType>> triggers,
        List<Group<CauseCategory>> causes,
        List<Group<String>> factors,
        List<Cohort> cohorts) {
    public Statistics {
        Objects.requireNonNull(today, "today");
        reports = List.copyOf(reports);
        Objects.requireNonNull(calendar, "calendar");
        durations = List.copyOf(durations);
        triggers = List.copyOf(triggers);
        causes = List.copyOf(causes);
        factors = List.copyOf(factors);
        cohorts = List.copyOf(cohorts);
    }

    /** @param published newest first, drafts left out */
    public static Statistics of(List<Postmortem> published, LocalDate today) {
        List<Postmortem> reports = published.stream().filter(Statistics::counts).toList();
        return new Statistics(
                today,
                reports,
                published.size() - reports.size(),
                Calendar.of(reports, today),
                Arrays.stream(Figure.values())
                        .map(figure -> Durations.of(figure, reports))
                        .toList(),
                Group.by(
                        reports,
                        report -> report.trigger().stream()
                                .map(Postmortem.Trigger::type)
                                .toList()),
                Group.by(
                        reports,
                        report -> report.causes().stream()
                                .map(Postmortem.Cause::category)
                                .toList()),
                Factors.of(reports),
                Cohort.of(reports));
    }

    /** Whether a report is one of those that count: one that was withdrawn is wrong, or told elsewhere. */
    public static boolean counts(Postmortem report) {
        return report.documentStatus() != DocumentStatus.WITHDRAWN;
    }

    public Durations of(Figure figure) {
        return durations.get(figure.ordinal());
    }
}
