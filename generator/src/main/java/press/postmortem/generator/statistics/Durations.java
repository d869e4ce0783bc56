package press.postmortem.generator.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import press.postmortem.generator.incident.Figure;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Span;

/**
 * One figure over many reports.
 *
 * @param observations of the reports that have it, in the reports' order
 * @param gaps how many reports have it not, by why; none of them 0
 */
public record Durations(Figure figure, List<Observation> observations, Map<Gap, Integer> gaps) {
    /** The median of two values would be their mean. */
    public static final int FEWEST_FOR_A_MEDIAN = 3;

    /** Of fewer values, the values themselves say more than their middle half. */
    public static final int FEWEST_FOR_A_HALF = 5;

    public Durations {
        Objects.requireNonNull(figure, "figure");
        observations = List.copyOf(observations);
        EnumMap<Gap, Integer> copy = new EnumMap<>(Gap.class);
        copy.putAll(gaps);
        gaps = Collections.unmodifiableMap(copy);
    }

    static Durations of(Figure figure, List<Postmortem> reports) {
        List<Observation> observations = new ArrayList<>();
        Map<Gap, Integer> gaps = new EnumMap<>(Gap.class);
        for (Postmortem report : reports) {
            Measure measure = Measure.of(figure, report);
            measure.duration().ifPresent(span -> observations.add(new Observation(report, span)));
            measure.reason().ifPresent(gap -> gaps.merge(gap, 1, Integer::sum));
        }
        return new Durations(figure, observations, gaps);
    }

    /** A range where ranges leave it open; empty where there are fewer than {@value #FEWEST_FOR_A_MEDIAN} values. */
    public Optional<Span> median() {
        return observations.size() < FEWEST_FOR_A_MEDIAN ? Optional.empty() : Optional.of(quantile(Quantile.MEDIAN));
    }

    /** From the lower to the upper quartile; empty where there are fewer than {@value #FEWEST_FOR_A_HALF} values. */
    public Optional<MiddleHalf> middleHalf() {
        return observations.size() < FEWEST_FOR_A_HALF
                ? Optional.empty()
                : Optional.of(new MiddleHalf(quantile(Quantile.LOWER_QUARTILE), quantile(Quantile.UPPER_QUARTILE)));
    }

    private Span quantile(Quantile quantile) {
        return quantile.of(observations.stream().map(Observation::span).toList());
    }

    /** Both quartiles, each a range where ranges leave it open. */
    public record MiddleHalf(Span lower, Span upper) {}
}
