package press.postmortem.generator.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.postmortem.generator.incident.ActionItem;
import press.postmortem.generator.incident.Postmortem;

/**
 * What was promised in one quarter.
 *
 * @param quarter of the day on which the report came out, else of the incident's; empty where neither is known
 */
public record Cohort(Optional<Quarter> quarter, List<ActionItem> actions) {
    public Cohort {
        Objects.requireNonNull(quarter, "quarter");
        actions = List.copyOf(actions);
    }

    /** Those in which something was promised, earliest first, and the one without a day last. */
    static List<Cohort> of(List<Postmortem> reports) {
        Map<Quarter, List<ActionItem>> byQuarter = new TreeMap<>();
        List<ActionItem> undated = new ArrayList<>();
        for (Postmortem report : reports) {
            report.newsDay()
                    .map(Quarter::of)
                    .map(quarter -> byQuarter.computeIfAbsent(quarter, key -> new ArrayList<>()))
                    .orElse(undated)
                    .addAll(report.actions());
        }
        Stream<Cohort> dated =
                byQuarter.entrySet().stream().map(entry -> new Cohort(Optional.of(entry.getKey()), entry.getValue()));
        return Stream.concat(dated, Stream.of(new Cohort(Optional.empty(), undated)))
                .filter(cohort -> !cohort.actions().isEmpty())
                .toList();
    }
}
