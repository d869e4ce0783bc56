package press.postmortem.generator.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import press.postmortem.generator.incident.PartialDate;

/**
 * A date as far as its own letters tell. Never empty.
 *
 * @param year empty in {@code Dec 17th}
 * @param month empty in {@code 2023-XX-XX} and where only a day of the week is written
 * @param day of the month; never without a month
 * @param weekday as written, right or wrong
 * @param undecided whether day and month may be the other way round, as in {@code 03/04/2024}
 */
public record WrittenDate(
        OptionalInt year, OptionalInt month, OptionalInt day, Optional<DayOfWeek> weekday, boolean undecided) {
    /** An incident's days lie close together: a reading of {@code 03/04} this near to a known day is the one meant. */
    private static final long NEAR_DAYS = 7;

    public WrittenDate {
        Objects.requireNonNull(weekday, "weekday");
        if (day.isPresent() && month.isEmpty()) {
            throw new IllegalArgumentException("a day without a month");
        }
        if (year.isEmpty() && month.isEmpty() && weekday.isEmpty()) {
            throw new IllegalArgumentException("nothing is known");
        }
    }

    static WrittenDate of(LocalDate date) {
        return ofDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    static WrittenDate ofDay(int year, int month, int day) {
        return new WrittenDate(
                OptionalInt.of(year), OptionalInt.of(month), OptionalInt.of(day), Optional.empty(), false);
    }

    static WrittenDate ofMonth(int year, int month) {
        return new WrittenDate(
                OptionalInt.of(year), OptionalInt.of(month), OptionalInt.empty(), Optional.empty(), false);
    }

    static WrittenDate ofYear(int year) {
        return new WrittenDate(OptionalInt.of(year), OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), false);
    }

    static WrittenDate ofMonthDay(int month, int day) {
        return new WrittenDate(
                OptionalInt.empty(), OptionalInt.of(month), OptionalInt.of(day), Optional.empty(), false);
    }

    static WrittenDate ofWeekday(DayOfWeek weekday) {
        return new WrittenDate(
                OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.of(weekday), false);
    }

    WrittenDate withYear(int written) {
        return new WrittenDate(OptionalInt.of(written), month, day, weekday, undecided);
    }

    WrittenDate withDay(int written) {
        return new WrittenDate(year, month, OptionalInt.of(written), weekday, undecided);
    }

    /** Another day of the same year, whether that is written or not. */
    WrittenDate onDay(int otherMonth, int otherDay) {
        return new WrittenDate(year, OptionalInt.of(otherMonth), OptionalInt.of(otherDay), Optional.empty(), false);
    }

    /** Of two days of one year. */
    boolean isEarlierInYear(WrittenDate other) {
        int months = month.getAsInt() - other.month.getAsInt();
        return months < 0 || months == 0 && day.getAsInt() < other.day.getAsInt();
    }

    WrittenDate on(Optional<DayOfWeek> written) {
        return new WrittenDate(year, month, day, written, undecided);
    }

    /** The day after, for a time of {@code 24:00}; the same where its month may be over. */
    WrittenDate next() {
        return exact().map(date -> of(date.plusDays(1)).on(Optional.empty())).orElse(this);
    }

    /** Whether the calendar has such a day. */
    boolean isReal() {
        return day.isEmpty()
                || exists(year.orElse(2000), month.getAsInt(), day.getAsInt()).isPresent();
    }

    WrittenDate asUndecided() {
        return new WrittenDate(year, month, day, weekday, true);
    }

    boolean isOpen(Optional<LocalDate> context) {
        return undecided && near(context).filter(PartialDate::isExact).isEmpty();
    }

    /** The day, where the letters alone name exactly one. */
    public Optional<LocalDate> exact() {
        return year.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : near(Optional.empty()).flatMap(PartialDate::exact);
    }

    /**
     * What it means beside a day that is known: a missing year is the nearest one, a mere weekday is that day or the next of
     * its name, and of two readings the near one is taken, else it is either. Empty where no year can be known.
     */
    public Optional<PartialDate> near(Optional<LocalDate> context) {
        if (month.isEmpty()) {
            return year.isPresent()
                    ? Optional.of(PartialDate.ofYear(year.getAsInt()))
                    : context.flatMap(today -> weekday.map(name -> today.with(TemporalAdjusters.nextOrSame(name))))
                            .map(PartialDate::of);
        }
        if (day.isEmpty()) {
            OptionalInt known = year.isPresent() ? year : nearestYear(context, 15);
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PartialDate.ofMonth(YearMonth.of(known.getAsInt(), month.getAsInt())));
        }
        List<LocalDate> readings = readings(context);
        if (readings.size() == 1) {
            return Optional.of(PartialDate.of(readings.get(0)));
        }
        return year.isPresent() && !readings.isEmpty()
                ? Optional.of(PartialDate.ofEither(readings.get(0), readings.get(1)))
                : Optional.empty();
    }

    /** The days that can be meant; a weekday or a known day decides between two. */
    private List<LocalDate> readings(Optional<LocalDate> context) {
        Optional<LocalDate> first = reading(month.getAsInt(), day.getAsInt(), context);
        Optional<LocalDate> second = undecided ? reading(day.getAsInt(), month.getAsInt(), context) : Optional.empty();
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return first.or(() -> second).map(List::of).orElse(List.of());
        }
        List<LocalDate> all = List.of(first.get(), second.get());
        List<LocalDate> named = all.stream()
                .filter(date -> weekday.filter(date.getDayOfWeek()::equals).isPresent())
                .toList();
        if (named.size() == 1) {
            return named;
        }
        List<LocalDate> close = all.stream()
                .filter(date -> context.filter(today -> Math.abs(ChronoUnit.DAYS.between(today, date)) <= NEAR_DAYS)
                        .isPresent())
                .toList();
        return close.size() == 1 ? close : all;
    }

    private Optional<LocalDate> reading(int monthOfYear, int dayOfMonth, Optional<LocalDate> context) {
        return year.isPresent()
                ? exists(year.getAsInt(), monthOfYear, dayOfMonth)
                : context.flatMap(today -> nearest(monthOfYear, dayOfMonth, today));
    }

    private static Optional<LocalDate> nearest(int month, int day, LocalDate today) {
        return Stream.of(today.getYear() - 1, today.getYear(), today.getYear() + 1)
                .flatMap(each -> exists(each, month, day).stream())
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(today, date))));
    }

    private OptionalInt nearestYear(Optional<LocalDate> context, int middle) {
        return context.flatMap(today -> nearest(month.getAsInt(), middle, today))
                .map(date -> OptionalInt.of(date.getYear()))
                .orElse(OptionalInt.empty());
    }

    static Optional<LocalDate> exists(int year, int month, int day) {
        boolean real = month >= 1
                && month <= 12
                && day >= 1
                && YearMonth.of(year, month).isValidDay(day);
        return real ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
