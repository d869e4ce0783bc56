package press.postmortem.generator.extract.time;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.OptionalInt;
import press.postmortem.generator.incident.MonthNames;

/** Reads a date; each attempt takes either a whole one or nothing. */
final class DateScan {
    /** What stands behind the number of a month, and of a day, in Japanese, Chinese and Korean. */
    private static final String MONTH_SIGNS = "月월";

    static final String DAY_SIGNS = "日号號일";

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2099;

    private final Optional<Boolean> dayFirst;

    DateScan(Optional<Boolean> dayFirst) {
        this.dayFirst = dayFirst;
    }

    /**
     * A date as read.
     *
     * @param loose whether it needs a clock time beside it to be one, as {@code 5/3}
     */
    record Found(WrittenDate date, boolean loose) {}

    Optional<Found> at(Cursor cursor) {
        int before = cursor.at();
        Optional<DayOfWeek> weekday = Optional.empty();
        if (!Cursor.isDigit(cursor.here())) {
            weekday = weekday(cursor);
            cursor.takeWord("the");
            cursor.skipBlanks();
        }
        Optional<Found> found = read(cursor);
        if (found.isEmpty() && weekday.isPresent()) {
            cursor.backTo(before);
            weekday = Optional.empty();
            found = read(cursor);
        }
        if (found.isEmpty()) {
            cursor.backTo(before);
            return Optional.empty();
        }
        Optional<DayOfWeek> named = weekday.isPresent() ? weekday : weekdayBehind(cursor);
        return named.isPresent() ? found.map(each -> new Found(each.date().on(named), false)) : found;
    }

    /** A day of the week in full or in English, and nothing else of a date. */
    Optional<WrittenDate> weekdayAlone(Cursor cursor) {
        String word = cursor.word();
        Optional<DayOfWeek> weekday = Words.weekday(word).filter(day -> Cursor.isUpperCase(cursor.here()));
        if (weekday.isPresent()) {
            cursor.takeWord(word);
            cursor.take("-feira");
        }
        return weekday.map(WrittenDate::ofWeekday);
    }

    private Optional<Found> read(Cursor cursor) {
        if (Cursor.isDigit(cursor.here())) {
            return switch (cursor.digits()) {
                case 8 -> compact(cursor);
                case 4 -> yearFirst(cursor);
                case 1, 2 -> shortNumberFirst(cursor);
                default -> Optional.empty();
            };
        }
        return monthNameFirst(cursor);
    }

    private static Optional<DayOfWeek> weekday(Cursor cursor) {
        int before = cursor.at();
        String word = cursor.word();
        Optional<DayOfWeek> weekday = Words.weekdayBeforeDate(word);
        if (weekday.isPresent()) {
            cursor.takeWord(word);
            cursor.take("-feira");
            cursor.takeAny(".");
            cursor.skipBlanks();
            cursor.takeAny(",");
            cursor.skipBlanks();
            if (cursor.takeWord("the") || cursor.takeWord("den") || cursor.takeWord("le")) {
                cursor.skipBlanks();
            }
        }
        if (weekday.isEmpty()) {
            cursor.backTo(before);
        }
        return weekday;
    }

    /** {@code 2023-05-01 (Mon)}, {@code 5月1日（月）}. */
    private static Optional<DayOfWeek> weekdayBehind(Cursor cursor) {
        int before = cursor.at();
        cursor.skipBlanks();
        if (cursor.takeAny("(（")) {
            String word = cursor.word();
            Optional<DayOfWeek> weekday = word.length() == 1 ? Words.weekdaySign(word.charAt(0)) : Words.weekday(word);
            if (weekday.isPresent()) {
                cursor.takeWord(word);
                cursor.take('.');
                if (cursor.takeAny(")）")) {
                    return weekday;
                }
            }
        }
        cursor.backTo(before);
        return Optional.empty();
    }

    private static Optional<Found> compact(Cursor cursor) {
        int number = cursor.number(8, 8).orElseThrow();
        return day(number / 10000, number / 100 % 100, number % 100);
    }

    private Optional<Found> yearFirst(Cursor cursor) {
        int year = cursor.number(4, 4).orElseThrow();
        if (!isYear(year)) {
            return Optional.empty();
        }
        char separator = cursor.here();
        return switch (separator) {
            case '-', '–', '/', '.' ->
                Cursor.isWordCharacter(cursor.ahead(1)) || cursor.ahead(1) == '?'
                        ? separated(cursor, year, separator)
                        : Optional.empty();
            case '年', '년' -> signed(cursor, year);
            case ' ' -> yearThenName(cursor, year);
            default -> Optional.empty();
        };
    }

    private static Optional<Found> separated(Cursor cursor, int year, char separator) {
        cursor.step();
        boolean unknownMonth = takeUnknown(cursor, 'M');
        OptionalInt month = unknownMonth ? OptionalInt.empty() : cursor.number(1, 2);
        if (month.isEmpty() && !unknownMonth) {
            return namedMonth(cursor, year, separator);
        }
        int afterMonth = cursor.at();
        if (cursor.take(separator)) {
            boolean unknownDay = takeUnknown(cursor, 'D');
            OptionalInt day = unknownDay ? OptionalInt.empty() : cursor.number(1, 2);
            if (unknownMonth && (unknownDay || day.isPresent())) {
                return Optional.of(new Found(WrittenDate.ofYear(year), false));
            }
            if (unknownDay) {
                return month(year, month.getAsInt());
            }
            return day.isPresent() ? day(year, month.getAsInt(), day.getAsInt()) : Optional.empty();
        }
        boolean twoDigits = afterMonth >= 2 && Cursor.isDigit(cursor.ahead(-1)) && Cursor.isDigit(cursor.ahead(-2));
        return separator == '-' && !unknownMonth && twoDigits && !Cursor.isWordCharacter(cursor.here())
                ? month(year, month.getAsInt())
                : Optional.empty();
    }

    /** {@code 2023-Mar-05}. */
    private static Optional<Found> namedMonth(Cursor cursor, int year, char separator) {
        OptionalInt month = month(cursor, false);
        if (month.isEmpty() || !cursor.take(separator)) {
            return Optional.empty();
        }
        OptionalInt day = cursor.number(1, 2);
        return day.isPresent() ? day(year, month.getAsInt(), day.getAsInt()) : Optional.empty();
    }

    /** {@code 2023 March 5}. */
    private static Optional<Found> yearThenName(Cursor cursor, int year) {
        cursor.skipBlanks();
        OptionalInt month = month(cursor, false);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        cursor.skipBlanks();
        OptionalInt day = ordinal(cursor);
        return day.isPresent() ? day(year, month.getAsInt(), day.getAsInt()) : Optional.empty();
    }

    /** {@code 2023年5月1日}, {@code 2023년 5월 1일}. */
    private static Optional<Found> signed(Cursor cursor, int year) {
        cursor.step();
        cursor.skipBlanks();
        OptionalInt month = cursor.number(1, 2);
        if (month.isEmpty() || !cursor.takeAny(MONTH_SIGNS)) {
            return Optional.empty();
        }
        int afterMonth = cursor.at();
        cursor.skipBlanks();
        OptionalInt day = cursor.number(1, 2);
        if (day.isPresent() && cursor.takeAny(DAY_SIGNS)) {
            return day(year, month.getAsInt(), day.getAsInt());
        }
        cursor.backTo(afterMonth);
        return month(year, month.getAsInt());
    }

    private Optional<Found> shortNumberFirst(Cursor cursor) {
        int first = cursor.number(1, 2).orElseThrow();
        char separator = cursor.here();
        if (MONTH_SIGNS.indexOf(separator) >= 0) {
            cursor.step();
            cursor.skipBlanks();
            OptionalInt day = cursor.number(1, 2);
            return day.isPresent() && cursor.takeAny(DAY_SIGNS) ? monthDay(first, day.getAsInt()) : Optional.empty();
        }
        boolean digitFollows = Cursor.isDigit(cursor.ahead(1));
        if (digitFollows && (separator == '/' || separator == '-' || separator == '.')) {
            return numeric(cursor, first, separator);
        }
        return dayThenName(cursor, first);
    }

    private Optional<Found> numeric(Cursor cursor, int first, char separator) {
        boolean twoDigits = Cursor.isDigit(cursor.ahead(-2));
        cursor.step();
        twoDigits &= cursor.digits() == 2;
        OptionalInt second = cursor.number(1, 2);
        if (second.isEmpty()) {
            return Optional.empty();
        }
        int afterSecond = cursor.at();
        if (cursor.take(separator)) {
            int digits = cursor.digits();
            if (digits == 4) {
                int year = cursor.number(4, 4).orElseThrow();
                return isYear(year)
                        ? ordered(first, second.getAsInt(), OptionalInt.of(year), separator)
                        : Optional.empty();
            }
            if (digits == 2 && separator == '/') {
                int year = 2000 + cursor.number(2, 2).orElseThrow();
                return ordered(first, second.getAsInt(), OptionalInt.of(year), separator);
            }
            if (separator == '.' && (cursor.atEnd() || Cursor.isBlank(cursor.here()))) {
                Optional<Found> day = ordered(first, second.getAsInt(), OptionalInt.empty(), separator);
                return isBeforePartOfDay(cursor) ? day : loose(day);
            }
            cursor.backTo(afterSecond);
            return Optional.empty();
        }
        if (twoDigits && separator != '.' && isBeforePartOfDay(cursor)) {
            return ordered(first, second.getAsInt(), OptionalInt.empty(), separator);
        }
        if (twoDigits && separator == '-' && isBeforeArrow(cursor)) {
            return monthDay(first, second.getAsInt()).filter(day -> leadsToLaterDay(cursor, day.date()));
        }
        boolean isoWithoutYear = separator == '-' && twoDigits && (cursor.atEnd() || isBeforeClock(cursor));
        return separator == '/' || isoWithoutYear
                ? loose(ordered(first, second.getAsInt(), OptionalInt.empty(), separator))
                : Optional.empty();
    }

    /** A blank, and a digit behind it: {@code 09-28 10:29} may be a day and its time, {@code 10-12 hours} is none. */
    private static boolean isBeforeClock(Cursor cursor) {
        return Cursor.isBlank(cursor.here()) && (Cursor.isDigit(cursor.ahead(1)) || cursor.ahead(1) == '~');
    }

    private static boolean isBeforeArrow(Cursor cursor) {
        int before = cursor.at();
        boolean arrow = takeArrow(cursor);
        cursor.backTo(before);
        return arrow;
    }

    private static boolean takeArrow(Cursor cursor) {
        cursor.skipBlanks();
        return cursor.takeAny("→〜～") || cursor.take("->");
    }

    /** {@code 09-28 → 10-02}, {@code 09-28〜10-02}: an arrow leads from one day of a year to a later one, and a dash as well from number to number. */
    private static boolean leadsToLaterDay(Cursor cursor, WrittenDate first) {
        int before = cursor.at();
        takeArrow(cursor);
        cursor.skipBlanks();
        OptionalInt month = cursor.number(2, 2);
        OptionalInt day = month.isPresent() && cursor.take('-') ? cursor.number(2, 2) : OptionalInt.empty();
        cursor.backTo(before);
        return day.isPresent()
                && monthDay(month.getAsInt(), day.getAsInt())
                        .filter(last -> first.isEarlierInYear(last.date()))
                        .isPresent();
    }

    /** {@code 09-28 morning}. */
    private static boolean isBeforePartOfDay(Cursor cursor) {
        int before = cursor.at();
        boolean part = cursor.skipBlanks() && Words.isPartOfDay(cursor.word());
        cursor.backTo(before);
        return part;
    }

    /** Two numbers of which one is the day: with dots it is the first, else the file or the numbers themselves decide. */
    private Optional<Found> ordered(int first, int second, OptionalInt year, char separator) {
        boolean germanOrder = separator == '.';
        if (germanOrder || first > 12 || first != second && second <= 12 && dayFirst.orElse(false)) {
            return dated(year, second, first);
        }
        Optional<Found> monthFirst = dated(year, first, second);
        boolean open = first != second && second <= 12 && dayFirst.isEmpty();
        return open ? monthFirst.map(found -> new Found(found.date().asUndecided(), found.loose())) : monthFirst;
    }

    private static Optional<Found> dated(OptionalInt year, int month, int day) {
        return year.isPresent() ? day(year.getAsInt(), month, day) : monthDay(month, day);
    }

    private static Optional<Found> loose(Optional<Found> found) {
        return found.map(each -> new Found(each.date(), true));
    }

    /** {@code 17th of December 2022}, {@code 3. März}, {@code 3 de marzo de 2023}, {@code 12-Mar-2024}. */
    private static Optional<Found> dayThenName(Cursor cursor, int day) {
        takeOrdinalMark(cursor);
        char joint = cursor.here();
        boolean joined = joint == '-' || joint == '/' || joint == '.';
        if (joined) {
            cursor.step();
        }
        cursor.skipBlanks();
        if (cursor.takeWord("of") || cursor.takeWord("de") || cursor.takeWord("d")) {
            cursor.skipBlanks();
        }
        OptionalInt month = month(cursor, true);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt year = joined && cursor.here() == joint ? joinedYear(cursor, joint) : trailingYear(cursor);
        return dated(year, month.getAsInt(), day);
    }

    /** The year of {@code 12-Mar-2024}, {@code 12-Mar-24}. */
    private static OptionalInt joinedYear(Cursor cursor, char joint) {
        int before = cursor.at();
        cursor.take(joint);
        int digits = cursor.digits();
        OptionalInt number = cursor.number(2, 4);
        int year = digits == 2 ? 2000 + number.orElse(0) : number.orElse(0);
        if (digits == 3 || number.isEmpty() || !isYear(year)) {
            cursor.backTo(before);
            return OptionalInt.empty();
        }
        return OptionalInt.of(year);
    }

    /**
     * {@code December 17th, 2022}, {@code Dec 17}, {@code Jan. 29}, {@code May 2023}. A month behind a number is none by itself:
     * {@code 31 Feb 2026} is no day.
     */
    private static Optional<Found> monthNameFirst(Cursor cursor) {
        boolean numbered = Cursor.isBlank(cursor.ahead(-1)) && Cursor.isDigit(cursor.ahead(-2));
        OptionalInt month = month(cursor, false);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        boolean joined = cursor.take('-');
        cursor.skipBlanks();
        if (cursor.takeWord("the")) {
            cursor.skipBlanks();
        }
        if (cursor.digits() == 4) {
            int year = cursor.number(4, 4).orElseThrow();
            return isYear(year) && !joined && !numbered ? month(year, month.getAsInt()) : Optional.empty();
        }
        OptionalInt day = ordinal(cursor);
        if (day.isEmpty() || cursor.here() == ':' && Cursor.isDigit(cursor.ahead(1))) {
            return Optional.empty();
        }
        OptionalInt year = joined ? joinedYear(cursor, '-') : trailingYear(cursor);
        return dated(year, month.getAsInt(), day.getAsInt());
    }

    private static OptionalInt ordinal(Cursor cursor) {
        int before = cursor.at();
        OptionalInt day = cursor.number(1, 2);
        if (day.isPresent()) {
            takeOrdinalMark(cursor);
            if (Character.isLetter(cursor.here()) && cursor.here() != 'T') {
                cursor.backTo(before);
                return OptionalInt.empty();
            }
        }
        return day;
    }

    static void takeOrdinalMark(Cursor cursor) {
        boolean taken = cursor.takeWord("st")
                || cursor.takeWord("nd")
                || cursor.takeWord("rd")
                || cursor.takeWord("th")
                || cursor.takeWord("er")
                || cursor.takeWord("º");
        if (!taken) {
            cursor.take('º');
        }
    }

    /** {@code 2022} after a comma, a blank, {@code de}, or {@code of}. */
    static OptionalInt trailingYear(Cursor cursor) {
        int before = cursor.at();
        cursor.take('.');
        cursor.take(',');
        cursor.skipBlanks();
        if (cursor.takeWord("de") || cursor.takeWord("of")) {
            cursor.skipBlanks();
        }
        OptionalInt year = cursor.number(4, 4);
        boolean whole = year.isPresent()
                && isYear(year.getAsInt())
                && !Character.isLetter(cursor.here())
                && cursor.at() > before + 4;
        if (!whole) {
            cursor.backTo(before);
            return OptionalInt.empty();
        }
        return year;
    }

    private static OptionalInt month(Cursor cursor, boolean dayBefore) {
        String word = cursor.word();
        if (!MonthNames.isMonthName(word, cursor.here(), dayBefore)) {
            return OptionalInt.empty();
        }
        cursor.takeWord(word);
        if (cursor.here() == '.' && word.length() <= 5) {
            cursor.step();
        }
        return MonthNames.number(word);
    }

    private static boolean takeUnknown(Cursor cursor, char templateLetter) {
        char first = cursor.here();
        boolean unknown = "Xx?".indexOf(first) >= 0 || Character.toUpperCase(first) == templateLetter;
        if (!cursor.atEnd() && unknown && cursor.ahead(1) == first) {
            cursor.step();
            cursor.step();
            return true;
        }
        return false;
    }

    static boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static Optional<Found> day(int year, int month, int day) {
        return isYear(year)
                ? WrittenDate.exists(year, month, day).map(date -> new Found(WrittenDate.of(date), false))
                : Optional.empty();
    }

    private static Optional<Found> month(int year, int month) {
        return month >= 1 && month <= 12
                ? Optional.of(new Found(WrittenDate.ofMonth(year, month), false))
                : Optional.empty();
    }

    /** A leap year knows every day that a year without a number can have. */
    private static Optional<Found> monthDay(int month, int day) {
        return WrittenDate.exists(2000, month, day).map(date -> new Found(WrittenDate.ofMonthDay(month, day), false));
    }
}
