package press.postmortem.generator.extract.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Point;

/**
 * A time found in a text, before anything is carried over to it.
 *
 * @param written to the letter, as in {@code ~7:09 AM EST}
 * @param begin where it begins in the text that was read
 * @param end where it ends; {@code written} is what stands between
 * @param from a date, a clock time, or both
 * @param to the end of an interval
 * @param approximate whether the author said so
 * @param zone where one is written and it means one thing
 * @param zoneWritten the zone's own letters; present with an empty {@code zone} where they can mean several
 * @param turn where words behind a clock time say that it is on the day before or after
 * @param also the same time once more on other clocks, as in {@code 12:48 (6:48 PDT)}; part of {@code written}
 */
public record TimePhrase(
        String written,
        int begin,
        int end,
        WrittenPoint from,
        Optional<WrittenPoint> to,
        boolean approximate,
        Optional<ZoneId> zone,
        Optional<String> zoneWritten,
        Optional<Turn> turn,
        List<TimePhrase> also) {
    public TimePhrase {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(zoneWritten, "zoneWritten");
        Objects.requireNonNull(turn, "turn");
        also = List.copyOf(also);
    }

    /** The same, found in a text that goes on before the one it was read from. */
    public TimePhrase after(int characters) {
        return at(written, begin + characters);
    }

    /** The same, where what the grammar left of a text is part of what was written. */
    public TimePhrase writtenAs(String text) {
        return at(text, 0);
    }

    /** The same on the other half of the day. */
    TimePhrase onOtherHalf() {
        return new TimePhrase(written, begin, end, from.onOtherHalf(), to, approximate, zone, zoneWritten, turn, also);
    }

    private TimePhrase at(String letters, int start) {
        int stop = start + letters.length();
        return new TimePhrase(letters, start, stop, from, to, approximate, zone, zoneWritten, turn, also);
    }

    /** An interval's beginning, under the letters of all of it. */
    public TimePhrase starting() {
        return at(from, turn);
    }

    /** An interval's end, under the letters of all of it; of any other time what {@link #starting} is. */
    public TimePhrase ending() {
        return at(to.orElse(from), to.isPresent() ? Optional.empty() : turn);
    }

    private TimePhrase at(WrittenPoint point, Optional<Turn> day) {
        return new TimePhrase(
                written, begin, end, point, Optional.empty(), approximate, zone, zoneWritten, day, List.of());
    }

    /** Its zone, or where the clock shows an hour twice, the offset of the one that its letters name. */
    public Optional<ZoneId> zoneAt(Point point) {
        return zone.map(where -> RepeatedHour.zone(where, zoneWritten.orElse(""), point));
    }

    public boolean hasDate() {
        return from.date().isPresent();
    }

    public boolean hasClock() {
        return from.time().isPresent();
    }

    /** Whether it is a date without a time of day. */
    public boolean isDateAlone() {
        return hasDate() && !hasClock();
    }

    /** Whether it is a time of day without a date. */
    public boolean isClockAlone() {
        return hasClock() && !hasDate();
    }

    /** The times of day to the minute at which it begins and ends. */
    public Stream<LocalTime> clocks() {
        return Stream.concat(from.time().stream(), to.flatMap(WrittenPoint::time).stream())
                .filter(time -> time.minute().isPresent())
                .map(PartialTime::earliest)
                .map(time -> time.truncatedTo(ChronoUnit.MINUTES));
    }

    /** The day it begins on, where its letters alone name exactly one. */
    public Optional<LocalDate> day() {
        return from.date().flatMap(WrittenDate::exact);
    }

    /** Whether day and month may be the other way round, even beside a day that is known from elsewhere. */
    public boolean undecided(Optional<LocalDate> date) {
        return from.date().filter(each -> each.isOpen(date)).isPresent()
                || to.flatMap(WrittenPoint::date)
                        .filter(each -> each.isOpen(date))
                        .isPresent();
    }

    /**
     * What it means on its own.
     *
     * @param date a day known from elsewhere: the day of a clock time alone, and what a missing year is taken from
     * @param otherwise the zone of a time that names none
     */
    public Moment moment(Optional<LocalDate> date, Optional<ZoneId> otherwise) {
        return RunningClock.settle(List.of(new RunningClock.Entry.Event(this)), date, otherwise)
                .get(0);
    }
}
