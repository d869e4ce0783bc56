package press.postmortem.generator.extract.time;

import java.util.Optional;
import java.util.OptionalInt;
import press.postmortem.generator.extract.time.Clock.Form;
import press.postmortem.generator.incident.PartialTime;

/** Reads the end of an interval behind its start; takes nothing where there is none. */
final class IntervalScan {
    private static final String DASHES = "-–—";

    private final DateScan dates;
    private final ZoneScan zones;
    private final PointScan points;

    IntervalScan(DateScan dates, ZoneScan zones, PointScan points) {
        this.dates = dates;
        this.zones = zones;
        this.points = points;
    }

    /** What stands between the two ends. */
    enum Separator {
        NONE,
        SIGN,
        WORD
    }

    /** The {@code 8} of {@code 8-9 PM}, which no hour without am or pm behind it could be. */
    static boolean readHourBefore(Cursor cursor, Draft draft) {
        int before = cursor.at();
        OptionalInt hour = cursor.number(1, 2);
        int afterHour = cursor.at();
        boolean half = hour.isPresent()
                && hour.getAsInt() >= 1
                && hour.getAsInt() <= 12
                && takeSeparator(cursor, false) != Separator.NONE
                && ClockScan.at(cursor).filter(Clock::halfDay).isPresent();
        cursor.backTo(half ? afterHour : before);
        if (half) {
            draft.clock = Optional.of(Clock.certain(hour.getAsInt(), OptionalInt.of(0), OptionalInt.empty()));
        }
        return half;
    }

    /** The {@code 9} of {@code 9-11 March 2021}. */
    boolean readDayBefore(Cursor cursor, Draft draft) {
        int before = cursor.at();
        OptionalInt day = cursor.number(1, 2);
        if (day.isEmpty()) {
            return false;
        }
        DateScan.takeOrdinalMark(cursor);
        int afterDay = cursor.at();
        Optional<WrittenDate> start = takeSeparator(cursor, true) != Separator.NONE && Cursor.isDigit(cursor.here())
                ? dates.at(cursor)
                        .filter(end -> !end.loose())
                        .map(DateScan.Found::date)
                        .filter(end -> end.day().orElse(0) > day.getAsInt())
                        .map(end -> end.withDay(day.getAsInt()))
                        .filter(WrittenDate::isReal)
                : Optional.empty();
        cursor.backTo(start.isPresent() ? afterDay : before);
        draft.date = start;
        return start.isPresent();
    }

    /** @param announced whether a word such as {@code between} came before the start */
    void read(Cursor cursor, Draft draft, boolean announced) {
        int before = cursor.at();
        Separator separator = takeSlash(cursor, draft) ? Separator.SIGN : takeSeparator(cursor, announced);
        if (separator == Separator.NONE) {
            return;
        }
        Draft end = new Draft();
        end.approximate = Words.takeApproximation(cursor);
        cursor.skipBlanks();
        boolean read = draft.clock.isPresent()
                ? readEndOfClock(cursor, draft, end, separator)
                : readEndOfDate(cursor, draft, end);
        if (!read) {
            cursor.backTo(before);
            return;
        }
        draft.endDate = end.date;
        draft.endClock = end.clock;
        draft.approximate |= end.approximate;
    }

    /** Whether a dash right behind a clock time leads to where an interval ends: {@code 10:05-10:20}. */
    static boolean isBehind(Cursor cursor, Clock start, ZoneScan zones) {
        int before = cursor.at();
        boolean end = cursor.takeAny(DASHES) && endAt(cursor, start).isPresent();
        zones.after(cursor, false);
        end &= !Following.at(cursor).isGlued();
        cursor.backTo(before);
        return end;
    }

    private static Optional<Clock> endAt(Cursor cursor, Clock start) {
        int before = cursor.at();
        Optional<Clock> end =
                ClockScan.at(cursor).filter(clock -> clock.form() == Form.CERTAIN || clock.form() == start.form());
        if (end.isEmpty()) {
            cursor.backTo(before);
        }
        return end.or(() -> shortEnd(cursor, start));
    }

    /** The {@code 20} of {@code 10:05-20} and of {@code 10:05:10-20}: what it leaves out is as at the start. */
    private static Optional<Clock> shortEnd(Cursor cursor, Clock start) {
        int before = cursor.at();
        PartialTime time = start.time();
        boolean seconds = time.second().isPresent();
        int last = (seconds ? time.second() : time.minute()).orElse(59);
        boolean straight = DASHES.indexOf(cursor.ahead(-1)) >= 0 && Cursor.isDigit(cursor.ahead(-2));
        OptionalInt number = straight ? cursor.number(2, 2) : OptionalInt.empty();
        Following next = Following.at(cursor);
        boolean later = number.isPresent() && number.getAsInt() > last && number.getAsInt() < 60;
        if (!later || start.halfDay() || next.isGlued() || !seconds && !next.isStop()) {
            cursor.backTo(before);
            return Optional.empty();
        }
        return Optional.of(
                seconds
                        ? Clock.certain(time.hour(), time.minute(), number)
                        : Clock.certain(time.hour(), number, OptionalInt.empty()));
    }

    private boolean readEndOfClock(Cursor cursor, Draft start, Draft end, Separator separator) {
        Optional<DateScan.Found> date = dates.at(cursor);
        if (date.isPresent()) {
            end.read(date.get());
            points.readClockBehind(cursor, end);
            boolean comparable = start.date.isPresent() || separator == Separator.WORD;
            return end.clock.isPresent() && comparable && !Following.at(cursor).isGlued();
        }
        end.clock = endAt(cursor, start.clock.orElseThrow());
        if (end.clock.isEmpty() || Following.at(cursor).isGlued() && !zoneFollows(cursor)) {
            return false;
        }
        start.clock = start.clock.map(clock -> clock.before(end.clock.orElseThrow()));
        return true;
    }

    /** Whether the letters right behind a clock time are its zone: {@code 10:20UTC}. */
    private boolean zoneFollows(Cursor cursor) {
        int before = cursor.at();
        boolean zone =
                zones.after(cursor, false).isPresent() && !Following.at(cursor).isGlued();
        cursor.backTo(before);
        return zone;
    }

    /** {@code 2023-07-10 to 2023-07-16}, {@code May 31 - June 2}, {@code Dec 3-5}. */
    private boolean readEndOfDate(Cursor cursor, Draft start, Draft end) {
        if (readEndWithoutYear(cursor, start, end)) {
            return true;
        }
        Optional<DateScan.Found> date = dates.at(cursor);
        if (date.isEmpty()) {
            return readEndDay(cursor, start, end);
        }
        end.read(date.get());
        points.readClockBehind(cursor, end);
        if (end.looseDate || Following.at(cursor).isGlued()) {
            return false;
        }
        start.date = start.date.map(first -> withYearOf(first, date.get().date()));
        return true;
    }

    /** The {@code 07-16} of {@code 2023-07-10 to 07-16} and of {@code 07-10 → 07-16}. */
    private static boolean readEndWithoutYear(Cursor cursor, Draft start, Draft end) {
        int before = cursor.at();
        WrittenDate first = start.date.orElseThrow();
        OptionalInt month = cursor.digits() == 2 ? cursor.number(2, 2) : OptionalInt.empty();
        OptionalInt day = month.isPresent() && cursor.take('-') && cursor.digits() == 2
                ? cursor.number(2, 2)
                : OptionalInt.empty();
        end.date = Optional.of(first)
                .filter(date -> date.day().isPresent() && day.isPresent())
                .filter(date -> !Following.at(cursor).isGlued())
                .map(date -> date.onDay(month.getAsInt(), day.getAsInt()))
                .filter(last -> last.isReal() && first.isEarlierInYear(last));
        if (end.date.isEmpty()) {
            cursor.backTo(before);
        }
        return end.date.isPresent();
    }

    /** The {@code 5} of {@code Dec 3-5, 2022}. */
    private static boolean readEndDay(Cursor cursor, Draft start, Draft end) {
        OptionalInt day = cursor.number(1, 2);
        WrittenDate first = start.date.orElseThrow();
        boolean later = day.isPresent()
                && first.day().isPresent()
                && first.withDay(day.getAsInt()).isReal()
                && day.getAsInt() > first.day().getAsInt();
        if (!later) {
            return false;
        }
        DateScan.takeOrdinalMark(cursor);
        OptionalInt year = first.year().isPresent() ? first.year() : DateScan.trailingYear(cursor);
        Following next = Following.at(cursor);
        if (next.isGlued() || year.isEmpty() && !next.isStop()) {
            return false;
        }
        start.date = Optional.of(year.isPresent() ? first.withYear(year.getAsInt()) : first);
        end.date = start.date.map(date -> date.withDay(day.getAsInt()));
        return true;
    }

    /** The year is written once: {@code Nov 1 - Nov 3, 2022}, {@code Dec 30 - Jan 2, 2023}. */
    private static WrittenDate withYearOf(WrittenDate start, WrittenDate end) {
        if (start.year().isPresent() || end.year().isEmpty()) {
            return start;
        }
        boolean overNewYear = start.month().orElse(0) > end.month().orElse(12);
        return start.withYear(end.year().getAsInt() - (overNewYear ? 1 : 0));
    }

    /** The slash of ISO 8601 between two dates in full. */
    private static boolean takeSlash(Cursor cursor, Draft draft) {
        return cursor.here() == '/'
                && Cursor.isDigit(cursor.ahead(1))
                && draft.date.flatMap(WrittenDate::exact).isPresent()
                && cursor.take('/');
    }

    private static Separator takeSeparator(Cursor cursor, boolean announced) {
        int before = cursor.at();
        boolean blank = cursor.skipBlanks();
        String word = cursor.word();
        boolean wordTaken =
                blank && (Words.UNTIL.contains(word) || announced && Words.AND.contains(word)) && cursor.takeWord(word);
        if (!wordTaken && !takeSign(cursor)) {
            cursor.backTo(before);
            return Separator.NONE;
        }
        cursor.skipBlanks();
        return wordTaken ? Separator.WORD : Separator.SIGN;
    }

    private static boolean takeSign(Cursor cursor) {
        return cursor.take("->")
                || cursor.take("=>")
                || cursor.take("-->")
                || cursor.take("--")
                || cursor.take("...")
                || cursor.take("から")
                || cursor.take("부터")
                || cursor.takeAny("-–—−→〜～…至到")
                || cursor.ahead(1) != '~' && cursor.take('~');
    }
}
