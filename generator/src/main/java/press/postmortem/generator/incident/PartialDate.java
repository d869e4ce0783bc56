package press.postmortem.generator.incident;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A day, or a month or a year of which the day is not known.
 *
 * @param either the two days of which it is one, the first one first, as in {@code 03/04/2024}; empty where it is not known to be one
 *     of two
 */
public record PartialDate(int year, OptionalInt month, OptionalInt day, List<LocalDate> either) {
    public PartialDate {
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("a day without a month");
        }
        if (day.isPresent()) {
            LocalDate.of(year, month.getAsInt(), day.getAsInt());
        } else if (month.isPresent()) {
            YearMonth.of(year, month.getAsInt());
        }
        month = SmallNumbers.shared(month);
        day = SmallNumbers.shared(day);
        either = List.copyOf(either);
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(
                date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()), List.of());
    }

    public static PartialDate ofMonth(YearMonth month) {
        return new PartialDate(month.getYear(), OptionalInt.of(month.getMonthValue()), OptionalInt.empty(), List.of());
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(year, OptionalInt.empty(), OptionalInt.empty(), List.of());
    }

    /** One of two days of a year. */
    public static PartialDate ofEither(LocalDate one, LocalDate other) {
        return new PartialDate(
                one.getYear(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Stream.of(one, other).sorted().toList());
    }

    /** The first day that it can mean. */
    public LocalDate earliest() {
        return either.isEmpty() ? LocalDate.of(year, month.orElse(1), day.orElse(1)) : either.get(0);
    }

    /** The last day that it can mean. */
    public LocalDate latest() {
        if (!either.isEmpty()) {
            return either.get(1);
        }
        return isExact() ? earliest() : YearMonth.of(year, month.orElse(12)).atEndOfMonth();
    }

    /** The day that it means; empty where that may be one of several. */
    public Optional<LocalDate> exact() {
        return isExact() ? Optional.of(earliest()) : Optional.empty();
    }

    public boolean isExact() {
        return day.isPresent();
    }

    /** ISO 8601 with {@code XX} for what is not known: {@code 2022-12-17}, {@code 2022-12-XX}, {@code 2022-XX-XX}. */
    @Override
    public String toString() {
        String digits = String.valueOf(year);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits + "-" + PartialTime.twoDigits(month) + "-"
                + PartialTime.twoDigits(day);
    }
}
