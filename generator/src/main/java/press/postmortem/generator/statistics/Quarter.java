package press.postmortem.generator.statistics;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/** @param number 1 to 4 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Comparator<Quarter> IN_TIME =
            Comparator.comparing(Quarter::year).thenComparing(Quarter::number);

    static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    @Override
    public int compareTo(Quarter other) {
        return IN_TIME.compare(this, other);
    }

    /** As in {@code 2025-Q4}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
