package press.postmortem.generator.statistics;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import press.postmortem.generator.incident.Span;

/**
 * A quarter, the half or three quarters of the way through a sample.
 *
 * <p>Between two values it is interpolated as in definition 7 of Hyndman and Fan: of {@code n} values in order, the first
 * being number 0, it is the value at place {@code (n − 1) · k / 4}. Spreadsheets, R and NumPy do the same where nothing else
 * is asked of them.
 *
 * <p>No value of a sample can grow and make a quantile smaller. So where values are known as ranges, the quantile lies
 * between that of all lower ends and that of all upper ends, and both can be reached.
 *
 * @see <a href="https://doi.org/10.1080/00031305.1996.10473566">R. J. Hyndman and Y. Fan, "Sample Quantiles in Statistical
 *     Packages", The American Statistician 50 (1996), 361–365</a>
 */
enum Quantile {
    LOWER_QUARTILE(1),
    MEDIAN(2),
    UPPER_QUARTILE(3);

    private final int quarters;

    Quantile(int quarters) {
        this.quarters = quarters;
    }

    /** @param sample at least one value, in any order */
    Span of(List<Span> sample) {
        return new Span(of(sample, Span::min), of(sample, Span::max));
    }

    private Duration of(List<Span> sample, Function<Span, Duration> end) {
        List<Duration> sorted =
                sample.stream().map(end).sorted(Comparator.naturalOrder()).toList();
        int place = (sorted.size() - 1) * quarters;
        Duration below = sorted.get(place / 4);
        Duration above = sorted.get((place + 3) / 4);
        return below.plus(above.minus(below).multipliedBy(place % 4).dividedBy(4));
    }
}
