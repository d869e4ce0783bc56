package press.postmortem.generator.lint.contradiction;

import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import press.postmortem.generator.incident.Span;

/** Durations in words: how exactly they are meant, and how to say one. */
final class Lengths {
    /** What people round to. */
    private static final List<Duration> GRAINS = List.of(
            Duration.ofDays(7),
            Duration.ofDays(1),
            Duration.ofHours(1),
            Duration.ofMinutes(30),
            Duration.ofMinutes(15),
            Duration.ofMinutes(10),
            Duration.ofMinutes(5),
            Duration.ofMinutes(1));

    private Lengths() {}

    /**
     * How far off a written duration may be: half of the coarsest grain (a week, a day, an hour, a half, a quarter, ten, five,
     * one minute) that it is a multiple of, as people round to those, and never less than a minute, for both clock times that
     * it was computed from are rounded too. So {@code 7 minutes} may be 6 to 8, and {@code 3 hours} 2:30 to 3:30.
     */
    static Duration tolerance(Duration written) {
        Duration grain = GRAINS.stream()
                .filter(each -> written.toSeconds() % each.toSeconds() == 0 && !written.isZero())
                .findFirst()
                .orElse(Duration.ofMinutes(1));
        Duration half = grain.dividedBy(2);
        return half.compareTo(Duration.ofMinutes(1)) < 0 ? Duration.ofMinutes(1) : half;
    }

    /** The same for a duration of which the author says that it is not exact. */
    static Duration approximateTolerance(Duration written) {
        Duration quarter = written.dividedBy(4);
        Duration twice = tolerance(written).multipliedBy(2);
        return twice.compareTo(quarter) < 0 ? quarter : twice;
    }

    /** How much two ranges are apart at least; zero where they touch. */
    static Duration gap(Span one, Span other) {
        if (one.min().compareTo(other.max()) > 0) {
            return one.min().minus(other.max());
        }
        return other.min().compareTo(one.max()) > 0 ? other.min().minus(one.max()) : Duration.ZERO;
    }

    /** {@code 2 d 5 h 36 min}. */
    static String words(Duration length) {
        StringJoiner words = new StringJoiner(" ", length.isNegative() ? "-" : "", "");
        Duration all = length.abs();
        add(words, all.toDays(), "d");
        add(words, all.toHoursPart(), "h");
        add(words, all.toMinutesPart(), "min");
        add(words, all.toSecondsPart(), "s");
        return words.length() == 0 ? "0 min" : words.toString();
    }

    static String words(Span span) {
        return span.isExact() ? words(span.min()) : words(span.min()) + " to " + words(span.max());
    }

    private static void add(StringJoiner words, long count, String unit) {
        if (count > 0) {
            words.add(count + " " + unit);
        }
    }
}
