package press.postmortem.generator.extract.time;

import java.util.Optional;
import press.postmortem.generator.extract.time.Clock.Form;

/** Reads a date and its clock time, in either order, with the words and signs that join them. */
final class PointScan {
    private final DateScan dates;
    private final ZoneScan zones;

    PointScan(DateScan dates, ZoneScan zones) {
        this.dates = dates;
        this.zones = zones;
    }

    /** What joins a date and a clock time. */
    private enum Joint {
        NONE,
        /** a blank, a comma, a word, the ISO {@code T}: what follows belongs to the date */
        CLOSE,
        /** a dash or a colon, which may as well begin what happened */
        LOOSE
    }

    /** A date, a clock time, or a date and its time. */
    boolean read(Cursor cursor, Draft draft) {
        Optional<DateScan.Found> date = dates.at(cursor);
        if (date.isPresent()) {
            draft.read(date.get());
            readClockBehind(cursor, draft);
            return true;
        }
        int before = cursor.at();
        draft.date = weekdayBeforeClock(cursor);
        draft.clock = clock(cursor);
        if (draft.clock.isEmpty()) {
            draft.date = Optional.empty();
            cursor.backTo(before);
        }
        return draft.clock.isPresent();
    }

    /** A date that nothing else looks like, and its time. */
    boolean readDay(Cursor cursor, Draft draft) {
        int before = cursor.at();
        Optional<DateScan.Found> date = dates.at(cursor)
                .filter(found -> !found.loose() && found.date().day().isPresent());
        if (date.isEmpty()) {
            cursor.backTo(before);
            return false;
        }
        draft.read(date.get());
        readClockBehind(cursor, draft);
        return true;
    }

    /** A clock time that nothing else looks like. */
    boolean readClock(Cursor cursor, Draft draft) {
        int before = cursor.at();
        draft.clock = clock(cursor).filter(clock -> clock.form() == Form.CERTAIN);
        if (draft.clock.isEmpty()) {
            cursor.backTo(before);
        }
        return draft.clock.isPresent();
    }

    /** {@code 14:30 on May 3}, {@code 3:30 AM PST Sunday Oct 31st}; the year of {@code Mar 09 10:42:13 UTC 2021}. */
    void readDateBehind(Cursor cursor, Draft draft) {
        int before = cursor.at();
        boolean comma = cursor.take(',');
        boolean apart = cursor.skipBlanks() || comma;
        if (!apart || draft.clock.isEmpty()) {
            cursor.backTo(before);
            return;
        }
        boolean read = draft.date.isEmpty() ? readDate(cursor, draft) : readYear(cursor, draft);
        if (!read) {
            cursor.backTo(before);
        }
    }

    private boolean readDate(Cursor cursor, Draft draft) {
        boolean bracket = cursor.take('(');
        if (cursor.takeWord("on") || cursor.takeWord("am") || cursor.takeWord("le") || cursor.takeWord("el")) {
            cursor.skipBlanks();
        }
        Optional<WrittenDate> date = dates.at(cursor)
                .filter(found -> !found.loose())
                .map(DateScan.Found::date)
                .filter(found -> found.day().isPresent());
        if (date.isEmpty() || Following.at(cursor).isGlued() || bracket && !cursor.take(')')) {
            return false;
        }
        draft.date = date;
        return true;
    }

    private static boolean readYear(Cursor cursor, Draft draft) {
        boolean missing = draft.date
                .filter(date -> date.year().isEmpty() && date.day().isPresent())
                .isPresent();
        int digits = cursor.digits();
        int year = missing && digits == 4 ? cursor.number(4, 4).orElseThrow() : 0;
        boolean weekday = draft.date.flatMap(WrittenDate::weekday).isPresent();
        Following next = Following.at(cursor);
        if (!DateScan.isYear(year) || next.isGlued() || !weekday && !next.isStop()) {
            return false;
        }
        draft.date = draft.date.map(date -> date.withYear(year));
        return true;
    }

    private static Optional<Clock> clock(Cursor cursor) {
        int before = cursor.at();
        if (!cursor.take('T') || !Cursor.isDigit(cursor.here())) {
            cursor.backTo(before);
        }
        Optional<Clock> clock = ClockScan.at(cursor);
        if (clock.isEmpty()) {
            cursor.backTo(before);
        }
        return clock;
    }

    /** {@code Monday 10:00}. */
    private Optional<WrittenDate> weekdayBeforeClock(Cursor cursor) {
        int before = cursor.at();
        Optional<WrittenDate> weekday = dates.weekdayAlone(cursor);
        cursor.takeAny(",.");
        cursor.skipBlanks();
        if (cursor.takeWord("at") || cursor.takeWord("around")) {
            cursor.skipBlanks();
        }
        if (weekday.isEmpty() || !Cursor.isDigit(cursor.here())) {
            cursor.backTo(before);
            return Optional.empty();
        }
        return weekday;
    }

    void readClockBehind(Cursor cursor, Draft draft) {
        int before = cursor.at();
        boolean approximate = draft.approximate;
        Joint joint = takeJoint(cursor, draft);
        Optional<Clock> clock = joint == Joint.NONE ? Optional.empty() : ClockScan.at(cursor);
        if (clock.isPresent() && belongsToDate(cursor, clock.get(), joint)) {
            draft.clock = clock;
            return;
        }
        draft.approximate = approximate;
        cursor.backTo(before);
        cursor.skipBlanks();
        if (!ClockScan.takeBlankForm(cursor) && !takeCross(cursor)) {
            cursor.backTo(before);
            takePartOfDay(cursor);
        }
    }

    private static Joint takeJoint(Cursor cursor, Draft draft) {
        if (cursor.here() == 'T' && Cursor.isDigit(cursor.ahead(1))) {
            cursor.step();
            return Joint.CLOSE;
        }
        boolean behindDay = DateScan.DAY_SIGNS.indexOf(cursor.ahead(-1)) >= 0 || "）)".indexOf(cursor.ahead(-1)) >= 0;
        if (HalfDaySigns.mayBegin(cursor.here()) || Cursor.isDigit(cursor.here()) && behindDay) {
            return Joint.CLOSE;
        }
        Joint joint = Joint.NONE;
        for (int parts = 0; parts < 6; parts++) {
            String word = cursor.word();
            boolean blankBefore = Cursor.isBlank(cursor.ahead(-1));
            if (cursor.skipBlanks() || cursor.takeAny(",*_`|@")) {
                joint = joint == Joint.NONE ? Joint.CLOSE : joint;
            } else if (Words.takeApproximation(cursor)) {
                draft.approximate = true;
                joint = joint == Joint.NONE ? Joint.CLOSE : joint;
            } else if (joint != Joint.NONE && Words.AT.contains(word)) {
                cursor.takeWord(word);
            } else if (takeStop(cursor, blankBefore)) {
                joint = Joint.LOOSE;
            } else {
                break;
            }
        }
        return joint;
    }

    /** A colon with a blank behind it, a dash with blanks on both sides. */
    private static boolean takeStop(Cursor cursor, boolean blankBefore) {
        boolean stop = Cursor.isBlank(cursor.ahead(1))
                && (cursor.here() == ':' || blankBefore && "-–—".indexOf(cursor.here()) >= 0);
        if (stop) {
            cursor.step();
        }
        return stop;
    }

    private boolean belongsToDate(Cursor cursor, Clock clock, Joint joint) {
        Following next = Following.at(cursor);
        int before = cursor.at();
        boolean zone = zones.after(cursor, true).isPresent();
        boolean glued = Following.at(cursor).isGlued();
        cursor.backTo(before);
        boolean interval = IntervalScan.isBehind(cursor, clock, zones);
        if (glued && !interval || clock.form() != Form.CERTAIN && joint == Joint.LOOSE) {
            return false;
        }
        return switch (clock.form()) {
            case CERTAIN -> next != Following.MEASURE;
            case BARE -> zone || interval || next.isStop() || clock.time().hour() < 10;
            case DOTTED, HOUR, NAMED -> true;
        };
    }

    /** The {@code X} of {@code 2022-02-02 X: asked for help}: a time that nobody noted. */
    private static boolean takeCross(Cursor cursor) {
        int before = cursor.at();
        boolean cross = cursor.takeAny("X?") && Following.at(cursor).isStop();
        if (!cross) {
            cursor.backTo(before);
        }
        return cross;
    }

    /** {@code (evening)}, {@code in the afternoon}: kept as written, for nobody says when an evening begins. */
    private static void takePartOfDay(Cursor cursor) {
        int before = cursor.at();
        cursor.take(',');
        cursor.skipBlanks();
        boolean bracket = cursor.take('(');
        if (cursor.takeWord("in")) {
            cursor.skipBlanks();
            cursor.takeWord("the");
            cursor.skipBlanks();
        }
        Words.takeEarlyOrLate(cursor);
        String word = cursor.word();
        boolean part = Words.isPartOfDay(word) && cursor.takeWord(word);
        boolean closed = bracket ? cursor.take(')') : Following.at(cursor).isStop();
        if (!part || !closed) {
            cursor.backTo(before);
        }
    }
}
