package press.postmortem.generator.extract.time;

import java.util.Optional;
import java.util.OptionalInt;
import press.postmortem.generator.extract.time.Clock.Form;
import press.postmortem.generator.extract.time.Clock.HalfDay;
import press.postmortem.generator.incident.PartialTime;

/** Reads a time of day; each attempt takes either a whole one or nothing. */
final class ClockScan {
    private static final int LAST_HOUR = 12;

    private ClockScan() {}

    static Optional<Clock> at(Cursor cursor) {
        int before = cursor.at();
        Optional<Clock> found = read(cursor);
        if (found.isEmpty()) {
            cursor.backTo(before);
        }
        return found;
    }

    /** {@code HH:MM}, {@code --:--}, {@code XX}: the place of a time that nobody filled in. */
    static boolean takeBlankForm(Cursor cursor) {
        int before = cursor.at();
        boolean hour = takeUnknown(cursor, "hH");
        if (hour && cursor.take(':')) {
            hour = takeUnknown(cursor, "mM") || cursor.number(2, 2).isPresent();
            int seconds = cursor.at();
            if (hour && cursor.take(':') && !takeUnknown(cursor, "sS")) {
                cursor.backTo(seconds);
            }
        }
        if (!hour || Cursor.isWordCharacter(cursor.here())) {
            cursor.backTo(before);
            return false;
        }
        return true;
    }

    private static Optional<Clock> read(Cursor cursor) {
        Optional<HalfDay> half = HalfDaySigns.take(cursor);
        if (half.isPresent()) {
            cursor.skipBlanks();
            return numbered(cursor).map(clock -> clock.in(half.get()));
        }
        return Cursor.isDigit(cursor.here()) ? numbered(cursor) : named(cursor);
    }

    private static Optional<Clock> named(Cursor cursor) {
        String word = cursor.word();
        boolean noon = Words.NOON.contains(word);
        if (!noon && !Words.MIDNIGHT.contains(word)) {
            return Optional.empty();
        }
        cursor.takeWord(word);
        return Optional.of(new Clock(PartialTime.of(noon ? 12 : 0, 0), Form.NAMED, true, false));
    }

    private static Optional<Clock> numbered(Cursor cursor) {
        int digits = cursor.digits();
        if (digits == 4) {
            return bare(cursor);
        }
        if (digits == 6 && cursor.ahead(-1) == 'T') {
            int number = cursor.number(6, 6).orElseThrow();
            return clock(number / 10000, known(number / 100 % 100), known(number % 100), Form.CERTAIN);
        }
        if (digits != 1 && digits != 2) {
            return Optional.empty();
        }
        int hour = cursor.number(1, 2).orElseThrow();
        return switch (cursor.here()) {
            case ':', '：' -> colon(cursor, hour);
            case '.' -> dotted(cursor, hour);
            case '時', '时', '点', '點', '시' -> signed(cursor, hour);
            default -> lettered(cursor, hour);
        };
    }

    private static Optional<Clock> bare(Cursor cursor) {
        int number = cursor.number(4, 4).orElseThrow();
        Optional<Clock> found = clock(number / 100, known(number % 100), OptionalInt.empty(), Form.BARE);
        int before = cursor.at();
        cursor.skipBlanks();
        if (cursor.takeWord("hrs") || cursor.takeWord("hours") || cursor.takeWord("h") || cursor.takeWord("uhr")) {
            return found.map(ClockScan::certain);
        }
        cursor.backTo(before);
        Optional<HalfDay> half = found.isPresent() ? halfDay(cursor, false) : Optional.empty();
        if (half.isPresent()) {
            return found.map(clock -> clock.in(half.get()));
        }
        boolean zulu = cursor.ahead(-5) == 'T' || cursor.here() == 'Z';
        return zulu ? found.map(ClockScan::certain) : found;
    }

    private static Optional<Clock> colon(Cursor cursor, int hour) {
        cursor.step();
        boolean parted = takeBlankBeforeMinute(cursor);
        boolean unknown = takeUnknown(cursor, "mM");
        OptionalInt minute = unknown ? OptionalInt.empty() : cursor.number(2, 2);
        if (!unknown && minute.isEmpty()) {
            if (!tensOnly(cursor)) {
                return Optional.empty();
            }
            unknown = true;
        }
        OptionalInt second = OptionalInt.empty();
        int before = cursor.at();
        if (cursor.takeAny(":：")) {
            boolean unknownSecond = takeUnknown(cursor, "sS") || tensOnly(cursor);
            second = unknownSecond || unknown ? OptionalInt.empty() : cursor.number(2, 2);
            if (second.isPresent()) {
                fraction(cursor);
            } else if (!unknownSecond) {
                cursor.backTo(before);
            }
        }
        OptionalInt whole = second.isPresent() && second.getAsInt() == 60 ? OptionalInt.of(59) : second;
        return clock(hour, minute, whole, Form.CERTAIN)
                .map(clock -> halfDay(cursor, clock))
                .filter(clock -> !parted || clock.halfDay());
    }

    /** The blank of {@code 1: 55 PM}; what could be an hour may have a number before it, as in {@code Day 2: 10 PM}. */
    private static boolean takeBlankBeforeMinute(Cursor cursor) {
        int before = cursor.at();
        cursor.skipBlanks();
        boolean parted = cursor.at() == before + 1;
        int minute = cursor.at();
        boolean taken = parted && cursor.number(2, 2).orElse(0) > LAST_HOUR;
        cursor.backTo(taken ? minute : before);
        return taken;
    }

    /** The minute of {@code 14:3X}, the second of {@code 14:30:1x}: only its tens are known. */
    private static boolean tensOnly(Cursor cursor) {
        boolean tens = cursor.here() >= '0' && cursor.here() <= '5' && "Xx?".indexOf(cursor.ahead(1)) >= 0;
        if (tens) {
            cursor.step();
            cursor.step();
        }
        return tens;
    }

    private static void fraction(Cursor cursor) {
        if ((cursor.here() == '.' || cursor.here() == ',') && Cursor.isDigit(cursor.ahead(1))) {
            cursor.step();
            while (Cursor.isDigit(cursor.here())) {
                cursor.step();
            }
        }
    }

    private static Optional<Clock> dotted(Cursor cursor, int hour) {
        cursor.step();
        OptionalInt minute = cursor.number(2, 2);
        if (minute.isEmpty() || cursor.here() == '.' && Cursor.isDigit(cursor.ahead(1))) {
            return Optional.empty();
        }
        return clock(hour, minute, OptionalInt.empty(), Form.DOTTED).map(clock -> halfDay(cursor, clock));
    }

    /** {@code 14時30分頃}, {@code 14点半}, {@code 14시 30분}. */
    private static Optional<Clock> signed(Cursor cursor, int hour) {
        boolean korean = cursor.here() == '시';
        cursor.step();
        if (korean && cursor.here() == '간') {
            return Optional.empty();
        }
        OptionalInt minute = OptionalInt.of(0);
        int behindHour = cursor.at();
        if (korean) {
            cursor.skipBlanks();
        }
        if (cursor.takeAny("半반")) {
            minute = OptionalInt.of(30);
        } else if (Cursor.isDigit(cursor.here())) {
            minute = cursor.number(1, 2);
            if (!cursor.takeAny("分분")) {
                return Optional.empty();
            }
        } else {
            cursor.backTo(behindHour);
        }
        cursor.takeAny("頃许경");
        return clock(hour, minute, OptionalInt.empty(), Form.CERTAIN);
    }

    /** {@code 14h30}, {@code 14h}, {@code 14 Uhr}, {@code 10am}, {@code 12 noon}. */
    private static Optional<Clock> lettered(Cursor cursor, int hour) {
        Optional<Clock> whole = clock(hour, OptionalInt.empty(), OptionalInt.empty(), Form.CERTAIN);
        if (whole.isEmpty()) {
            return whole;
        }
        if (hour >= 1 && hour <= 12) {
            Optional<HalfDay> half = halfDay(cursor, false);
            if (half.isPresent()) {
                return clock(hour, known(0), OptionalInt.empty(), Form.CERTAIN).map(clock -> clock.in(half.get()));
            }
        }
        int before = cursor.at();
        cursor.skipBlanks();
        if (cursor.takeWord("uhr") || cursor.takeWord("uur")) {
            return clock(hour, known(minuteBehindUhr(cursor)), OptionalInt.empty(), Form.CERTAIN);
        }
        if (cursor.takeWord("o'clock") || cursor.takeWord("o’clock")) {
            return clock(hour, known(0), OptionalInt.empty(), Form.CERTAIN).map(clock -> halfDay(cursor, clock));
        }
        if (hour == 12 && (cursor.takeWord("noon") || cursor.takeWord("midnight"))) {
            boolean midnight = Character.toLowerCase(cursor.ahead(-1)) == 't';
            return Optional.of(certain(new Clock(PartialTime.of(midnight ? 0 : 12, 0), Form.NAMED, true, false)));
        }
        return cursor.takeAny("hH") ? french(cursor, hour) : backTo(before, cursor);
    }

    /** The {@code 30} of {@code 14 Uhr 30}; 0 where there is none. */
    private static int minuteBehindUhr(Cursor cursor) {
        int before = cursor.at();
        cursor.skipBlanks();
        OptionalInt minute = cursor.number(2, 2);
        if (minute.isPresent() && minute.getAsInt() < 60 && !Character.isLetter(cursor.here())) {
            return minute.getAsInt();
        }
        cursor.backTo(before);
        return 0;
    }

    private static Optional<Clock> french(Cursor cursor, int hour) {
        int afterLetter = cursor.at();
        cursor.skipBlanks();
        OptionalInt minute = cursor.number(2, 2);
        boolean measure = Character.isLetter(cursor.here());
        if (minute.isPresent() && !measure) {
            return clock(hour, minute, OptionalInt.empty(), Form.CERTAIN);
        }
        cursor.backTo(afterLetter);
        return clock(hour, known(0), OptionalInt.empty(), Form.HOUR);
    }

    private static Optional<Clock> backTo(int place, Cursor cursor) {
        cursor.backTo(place);
        return Optional.empty();
    }

    private static Clock halfDay(Cursor cursor, Clock clock) {
        Optional<HalfDay> half = halfDay(cursor, true);
        return half.isPresent() ? clock.in(half.get()) : hours(cursor, clock);
    }

    /** Takes the {@code hrs} of {@code 14:30 hrs}, the {@code Uhr} of {@code 14.30 Uhr}. */
    private static Clock hours(Cursor cursor, Clock clock) {
        int before = cursor.at();
        cursor.skipBlanks();
        if (cursor.takeWord("hrs")
                || cursor.takeWord("uhr")
                || cursor.takeWord("uur")
                || cursor.at() == before && cursor.takeWord("h")) {
            return certain(clock);
        }
        cursor.backTo(before);
        return clock;
    }

    private static Clock certain(Clock clock) {
        return new Clock(clock.time(), Form.CERTAIN, clock.halfDay(), clock.nextDay());
    }

    /** {@code AM}, {@code pm}, {@code a.m.}; right behind the digits also {@code 9:06a}; {@code in the evening}. */
    private static Optional<HalfDay> halfDay(Cursor cursor, boolean minutesWritten) {
        int before = cursor.at();
        boolean blank = cursor.skipBlanks();
        char letter = Character.toLowerCase(cursor.here());
        if (letter == 'a' || letter == 'p') {
            HalfDay half = letter == 'a' ? HalfDay.FORENOON : HalfDay.AFTERNOON;
            cursor.step();
            boolean dotted = cursor.here() == '.' && Character.toLowerCase(cursor.ahead(1)) == 'm';
            if (dotted) {
                cursor.step();
            }
            boolean marked = Character.toLowerCase(cursor.here()) == 'm';
            if (marked) {
                cursor.step();
            }
            if (dotted && marked) {
                cursor.take('.');
            }
            if ((marked || !blank && minutesWritten) && !Cursor.isWordCharacter(cursor.here())) {
                return Optional.of(half);
            }
        }
        cursor.backTo(before);
        return blank ? partOfDay(cursor) : Optional.empty();
    }

    private static Optional<HalfDay> partOfDay(Cursor cursor) {
        int before = cursor.at();
        cursor.skipBlanks();
        boolean introduced = cursor.takeWord("in") || cursor.takeWord("at");
        cursor.skipBlanks();
        introduced &= cursor.takeWord("the") || cursor.word().equals("night");
        cursor.skipBlanks();
        String word = cursor.word();
        if (introduced && Words.isPartOfDay(word)) {
            cursor.takeWord(word);
            return Optional.of(Words.FORENOON.contains(word) ? HalfDay.FORENOON : HalfDay.AFTERNOON);
        }
        cursor.backTo(before);
        return Optional.empty();
    }

    /** Two signs of ignorance, or the letters of a template. */
    private static boolean takeUnknown(Cursor cursor, String templateLetters) {
        char first = cursor.here();
        boolean ignorance = "Xx?-_".indexOf(first) >= 0 || templateLetters.indexOf(first) >= 0;
        if (!cursor.atEnd() && ignorance && cursor.ahead(1) == first) {
            cursor.step();
            cursor.step();
            return true;
        }
        return false;
    }

    private static OptionalInt known(int number) {
        return OptionalInt.of(number);
    }

    private static Optional<Clock> clock(int hour, OptionalInt minute, OptionalInt second, Form form) {
        if (hour == 24 && minute.orElse(1) == 0 && second.orElse(0) == 0) {
            return Optional.of(new Clock(PartialTime.of(0, 0), form, false, true));
        }
        boolean real = hour < 24 && minute.orElse(0) < 60 && second.orElse(0) < 60;
        return real
                ? Optional.of(new Clock(new PartialTime(hour, minute, second), form, false, false))
                : Optional.empty();
    }
}
