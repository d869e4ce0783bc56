package press.postmortem.generator.extract.time;

import java.util.Optional;
import press.postmortem.generator.extract.time.Clock.Form;
import press.postmortem.generator.incident.PartialTime;

/** Reads a whole phrase of time: dates, clocks, intervals, zones and the words that hold them together. */
final class PhraseScan {
    private static final int MOST_OTHER_CLOCKS = 3;

    private final DateScan dates;
    private final ZoneScan zones;
    private final PointScan points;
    private final IntervalScan intervals;

    PhraseScan(DateScan dates, ZoneScan zones) {
        this.dates = dates;
        this.zones = zones;
        this.points = new PointScan(dates, zones);
        this.intervals = new IntervalScan(dates, zones, points);
    }

    /**
     * A phrase, and what speaks for its being one.
     *
     * @param form of its clock time
     * @param loose whether its date alone is none
     * @param next what stands behind it
     */
    record Found(TimePhrase phrase, Optional<Form> form, boolean loose, Following next) {
        /** Whether a text that begins so begins with a time. */
        boolean isTrusted(Habits habits) {
            if (next.isGlued() || next == Following.SLUG && !endsInDigit() || loose) {
                return false;
            }
            boolean supported = phrase.hasDate() || phrase.zoneWritten().isPresent();
            return supported
                    || switch (form.orElse(Form.CERTAIN)) {
                        case CERTAIN -> next != Following.MEASURE;
                        case DOTTED -> habits.dottedClock() || next.isStop() && hour() > 9;
                        case BARE -> habits.bareClock() || next == Following.STOP && !looksLikeYear();
                        case NAMED -> next.isStop();
                        case HOUR -> false;
                    };
        }

        /** Whether it can stand for a day wherever it is found, a file's name included. */
        boolean isDated() {
            boolean ends = !next.isGlued()
                    || next == Following.LETTER
                            && form.isEmpty()
                            && phrase.day().isPresent();
            return phrase.hasDate() && !loose && ends;
        }

        /** Whether it is a time amid a sentence: a date, or a clock time that nothing else looks like. */
        boolean isPlain() {
            boolean clock =
                    form.filter(Form.CERTAIN::equals).isPresent() && next != Following.MEASURE && !next.isGlued();
            return isDated() || clock;
        }

        /** In {@code 10:42-Alerts fire} the hyphen parts, in {@code 5am-job} and {@code 2023-05-01-report} it joins. */
        private boolean endsInDigit() {
            String written = phrase.written();
            return form.isPresent() && Cursor.isDigit(written.charAt(written.length() - 1));
        }

        /** {@code 2021}, as in {@code 2021 - a new year}. */
        private boolean looksLikeYear() {
            int minute = phrase.from().time().flatMap(Found::minute).orElse(0);
            return phrase.to().isEmpty() && (hour() == 20 && minute < 40 || hour() == 19 && minute >= 50);
        }

        private int hour() {
            return phrase.from().time().map(PartialTime::hour).orElse(0);
        }

        private static Optional<Integer> minute(PartialTime time) {
            return time.minute().isPresent() ? Optional.of(time.minute().getAsInt()) : Optional.empty();
        }
    }

    Optional<Found> at(Cursor cursor) {
        if (!Words.mayLead(cursor)) {
            return Optional.empty();
        }
        int begin = cursor.at();
        Draft draft = new Draft();
        if (!read(cursor, draft)) {
            cursor.backTo(begin);
            return Optional.empty();
        }
        readOtherClocks(cursor, draft);
        return Optional.of(found(cursor, begin, draft));
    }

    /** A day of the week alone. */
    Optional<Found> weekdayAt(Cursor cursor) {
        int begin = cursor.at();
        Draft draft = new Draft();
        draft.date = dates.weekdayAlone(cursor);
        return draft.date.map(date -> found(cursor, begin, draft));
    }

    private static Found found(Cursor cursor, int begin, Draft draft) {
        return new Found(
                draft.phrase(cursor, begin),
                draft.clock.map(Clock::form),
                draft.looseDate && draft.clock.isEmpty(),
                Following.at(cursor));
    }

    private boolean read(Cursor cursor, Draft draft) {
        boolean announced = takeOpening(cursor, draft);
        boolean started = intervals.readDayBefore(cursor, draft)
                || readTurned(cursor, draft)
                || points.read(cursor, draft)
                || IntervalScan.readHourBefore(cursor, draft);
        if (!started) {
            return false;
        }
        readClockInBrackets(cursor, draft);
        readZone(cursor, draft);
        points.readDateBehind(cursor, draft);
        intervals.read(cursor, draft, announced);
        readZone(cursor, draft);
        points.readDateBehind(cursor, draft);
        takeDoubt(cursor, draft);
        takeOnwards(cursor);
        if (draft.date.isPresent()) {
            draft.turn = Optional.empty();
        } else if (draft.turn.isEmpty()) {
            draft.turn = turn(cursor, draft);
        }
        return true;
    }

    /** {@code April 24, 2024 (3:00 am)}, {@code 2024-04-24 (~10:00-10:20 UTC)}: brackets behind a day with nothing else in them. */
    private void readClockInBrackets(Cursor cursor, Draft draft) {
        int before = cursor.at();
        cursor.skipBlanks();
        Draft inner = new Draft();
        boolean read = draft.clock.isEmpty()
                && draft.date.filter(date -> date.day().isPresent()).isPresent()
                && cursor.takeAny("(（")
                && readOnlyClock(cursor, inner)
                && cursor.takeAny(")）");
        if (!read) {
            cursor.backTo(before);
            return;
        }
        draft.clock = inner.clock;
        draft.endClock = inner.endClock;
        draft.zone = inner.zone;
        draft.approximate |= inner.approximate;
    }

    private boolean readOnlyClock(Cursor cursor, Draft draft) {
        draft.approximate = Words.takeApproximation(cursor);
        cursor.skipBlanks();
        if (!points.readClock(cursor, draft)) {
            return false;
        }
        readZone(cursor, draft);
        intervals.read(cursor, draft, false);
        readZone(cursor, draft);
        return draft.endDate.isEmpty();
    }

    /** {@code Next day, 10:00}, {@code The next day, March 2nd}: a time behind the words for its day. */
    private boolean readTurned(Cursor cursor, Draft draft) {
        int before = cursor.at();
        if (cursor.takeWord("the")) {
            cursor.skipBlanks();
        }
        Optional<Turn> turn = Words.takeTurn(cursor);
        cursor.takeAny(",:");
        cursor.skipBlanks();
        if (cursor.takeWord("at")) {
            cursor.skipBlanks();
        }
        if (turn.isPresent() && Cursor.isDigit(cursor.here()) && points.readClock(cursor, draft)) {
            draft.turn = turn;
            return true;
        }
        if (turn.isPresent() && points.readDay(cursor, draft)) {
            return true;
        }
        cursor.backTo(before);
        return false;
    }

    /** Takes {@code on}, {@code around}, {@code from}, {@code ~}; tells whether an interval with {@code and} is announced. */
    private static boolean takeOpening(Cursor cursor, Draft draft) {
        boolean announced = false;
        boolean more = true;
        for (int words = 0; more && words < 4 && !Cursor.isDigit(cursor.here()); words++) {
            String word = cursor.word();
            if (Words.takeApproximation(cursor)) {
                draft.approximate = true;
            } else if (Words.BETWEEN.contains(word)) {
                announced = cursor.takeWord(word);
            } else if (Words.OPENING.contains(word)) {
                cursor.takeWord(word);
                cursor.take('.');
            } else {
                more = Words.takeSameDay(cursor) || takePartOfDay(cursor);
            }
            cursor.skipBlanks();
        }
        return announced;
    }

    /** {@code Early morning} before a date: kept as written, for nobody says when a morning begins. */
    private static boolean takePartOfDay(Cursor cursor) {
        int before = cursor.at();
        Words.takeEarlyOrLate(cursor);
        String word = cursor.word();
        if (Words.isPartOfDay(word)) {
            cursor.takeWord(word);
            cursor.take(',');
            cursor.skipBlanks();
            if (cursor.takeWord("of") || cursor.takeWord("on")) {
                cursor.skipBlanks();
            }
        }
        return cursor.at() > before;
    }

    private void readZone(Cursor cursor, Draft draft) {
        int before = cursor.at();
        boolean minus = draft.date.isPresent() && draft.endClock.isEmpty() && isBeforeOffset(cursor, draft);
        Optional<WrittenZone> zone = draft.clock.isPresent() || draft.endClock.isPresent()
                ? zones.after(cursor, minus).map(found -> zones.explained(cursor, found))
                : zones.enclosed(cursor);
        if (draft.zone.isEmpty()) {
            draft.zone = zone;
        } else if (zone.isPresent() && !draft.hasZone(zone.get())) {
            cursor.backTo(before);
        }
    }

    /**
     * Whether a minus behind a clock time begins an offset and no interval: to the second, behind the {@code T} of ISO 8601
     * ({@code 2025-12-07T17:05-05:00}), or before four digits, as no clock with a colon ends at one without ({@code 17:05-0500}).
     */
    private static boolean isBeforeOffset(Cursor cursor, Draft draft) {
        boolean toTheSecond =
                draft.clock.filter(clock -> clock.time().second().isPresent()).isPresent();
        boolean toTheMinute = cursor.ahead(-3) == ':';
        boolean iso = toTheMinute && cursor.ahead(-6) == 'T' && Cursor.isDigit(cursor.ahead(-7));
        return toTheSecond || iso || toTheMinute && isBeforeFourDigits(cursor);
    }

    private static boolean isBeforeFourDigits(Cursor cursor) {
        int before = cursor.at();
        cursor.step();
        boolean four = cursor.digits() == 4 && !Cursor.isWordCharacter(cursor.ahead(4)) && cursor.ahead(4) != ':';
        cursor.backTo(before);
        return four;
    }

    /** {@code 14:30?}, {@code 14:30-ish}, {@code 14:30 (approx.)}. */
    private static void takeDoubt(Cursor cursor, Draft draft) {
        if (cursor.take('?') || cursor.takeWord("ish") || cursor.take("-ish") || cursor.take('頃')) {
            draft.approximate = true;
            return;
        }
        int before = cursor.at();
        cursor.skipBlanks();
        boolean sign = cursor.take('(') && (cursor.take('?') || Words.takeApproximation(cursor));
        if (sign && cursor.take(')')) {
            draft.approximate = true;
        } else {
            cursor.backTo(before);
        }
    }

    /** {@code 19:13 onwards}: it began then, and nobody says when it ended. */
    private static void takeOnwards(Cursor cursor) {
        int before = cursor.at();
        cursor.skipBlanks();
        if (!cursor.takeWord("onwards") && !cursor.takeWord("onward")) {
            cursor.backTo(before);
        }
    }

    /** {@code (previous night)}, {@code (+1)}, or without brackets where nothing else follows. */
    private static Optional<Turn> turn(Cursor cursor, Draft draft) {
        int before = cursor.at();
        cursor.take(',');
        cursor.skipBlanks();
        boolean bracket = cursor.takeAny("([");
        if (cursor.takeWord("the")) {
            cursor.skipBlanks();
        }
        Optional<Turn> turn = bracket && cursor.take("+1") ? dayLater(cursor, draft) : Words.takeTurn(cursor);
        boolean closed = bracket ? cursor.takeAny(")]") : Following.at(cursor).isStop();
        if (turn.isEmpty() || !closed) {
            cursor.backTo(before);
            return Optional.empty();
        }
        return turn;
    }

    /** The {@code d} or {@code day} of {@code +1d}. It may be missing, but not behind a zone, which may be an hour ahead. */
    private static Optional<Turn> dayLater(Cursor cursor, Draft draft) {
        cursor.skipBlanks();
        boolean named = cursor.takeWord("day") || cursor.takeWord("d");
        return named || draft.zone.isEmpty() ? Optional.of(Turn.NEXT_DAY) : Optional.empty();
    }

    /** {@code 12:48 (6:48 PDT)}, {@code 10:00 EST / 15:00 UTC}, {@code 15:30 UTC (8:30 PDT, 11:30 EDT)}. */
    private void readOtherClocks(Cursor cursor, Draft draft) {
        int before = cursor.at();
        cursor.skipBlanks();
        boolean bracket = cursor.takeAny("([");
        boolean read = draft.clock.isPresent()
                && (bracket || draft.zone.isPresent() && cursor.take('/'))
                && readOtherClock(cursor, draft);
        while (read && draft.also.size() < MOST_OTHER_CLOCKS && cursor.takeAny(",;/")) {
            read = readOtherClock(cursor, draft);
        }
        if (!read || bracket && !cursor.takeAny(")]")) {
            draft.also.clear();
            cursor.backTo(before);
        }
    }

    private boolean readOtherClock(Cursor cursor, Draft draft) {
        cursor.skipBlanks();
        int begin = cursor.at();
        Draft other = new Draft();
        boolean read = read(cursor, other) && other.clock.isPresent() && other.zone.isPresent();
        if (read) {
            draft.also.add(other.phrase(cursor, begin));
        }
        return read;
    }
}
