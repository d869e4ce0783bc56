package press.postmortem.generator.render.drawing;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Durations on a line, each ten times as long as another being equally far from it. */
public final class LogScale {
    private static final List<Duration> MARKS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofDays(1),
            Duration.ofDays(10),
            Duration.ofDays(100),
            Duration.ofDays(1000),
            Duration.ofDays(10_000));

    /** A line is never shorter than to a day, so that pages can be compared. */
    private static final int FEWEST = 5;

    /** Per cent of the breadth that are left free at either end. */
    private static final double MARGIN = 2;

    private final List<Duration> marks;

    private LogScale(List<Duration> marks) {
        this.marks = List.copyOf(marks);
    }

    /** From a minute to at least the longest of these, and a day. */
    public static LogScale reaching(Collection<Duration> durations) {
        Duration longest = durations.stream().reduce(Duration.ZERO, (a, b) -> a.compareTo(b) > 0 ? a : b);
        int shorter =
                (int) MARKS.stream().filter(mark -> mark.compareTo(longest) < 0).count();
        return new LogScale(MARKS.subList(0, Math.min(MARKS.size(), Math.max(FEWEST, shorter + 1))));
    }

    /** The durations that are named below the line; the first and the last are its ends. */
    public List<Duration> marks() {
        return marks;
    }

    /** Per cent of the breadth from the left; what is shorter or longer than the line stands at its end. */
    double place(Duration duration) {
        double first = Math.log(marks.get(0).toSeconds());
        double last = Math.log(marks.get(marks.size() - 1).toSeconds());
        double at = Math.log(Math.max(duration.toSeconds(), 1));
        double part = Math.min(1, Math.max(0, (at - first) / (last - first)));
        return MARGIN + part * (100 - 2 * MARGIN);
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
