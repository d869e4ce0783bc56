package press.postmortem.generator.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import press.postmortem.generator.extract.time.Clock.Form;
import press.postmortem.generator.incident.PartialTime;

/** Reads a whole phrase of time: dates, clocks, intervals, zones and the words that hold them together. */
final class PhraseScan {
    private final DateScan dates;
    private final ZoneScan zones;

    PhraseScan(DateScan dates, ZoneScan zones) {
        this.dates = dates;
        this.zones = zones;
    }

    /**
     * A phrase, and what speaks for its being one.
     *
     * @param form of its clock time
     * @param loose whether its date alone is none
     * @param next what stands behind it
     */
    record Found(TimePhrase phrase, Optional<Form> form, boolean loose, Next next) {
        /** Whether a text that begins so begins with a time. */
        boolean isTrusted(Habits habits) {
            if (next == Next.GLUED || next == Next.WORD || next == Next.SLUG && !endsInDigit() || loose) {
                return false;
            }
            if (phrase.hasDate()) {
                return true;
            }
            boolean supported = phrase.zoneWritten().isPresent();
            return switch (form.orElse(Form.CERTAIN)) {
                case CERTAIN -> next != Next.MEASURE;
                case DOTTED ->
                    supported
                            || habits.dottedClock()
                            || isStopped() && phrase.from().time().get().hour() > 9;
                case BARE -> supported || habits.bareClock() || next == Next.STOP && !looksLikeYear();
                case LOOSE ->
                    supported
                            || isStopped()
                                    && phrase.from().time().get().minute().isPresent();
            };
        }

        /** Whether it can stand for a day wherever it is found, a file's name included. */
        boolean isDated() {
            boolean ends = next != Next.GLUED
                    && (next != Next.WORD || form.isEmpty() && phrase.day().isPresent());
            return phrase.hasDate() && !loose && ends;
        }

        /** In {@code 10:42-Alerts fire} the hyphen parts, in {@code 5am-job} and {@code 2023-05-01-report} it joins. */
        private boolean endsInDigit() {
            String written = phrase.written();
            return form.isPresent() && Cursor.isDigit(written.charAt(written.length() - 1));
        }

        private boolean isStopped() {
            return next == Next.STOP || next == Next.END;
        }

        private boolean looksLikeYear() {
            PartialTime time = phrase.from().time().orElseThrow();
            return phrase.to().isEmpty()
                    && (time.hour() == 20 && time.minute().orElse(0) < 40
                            || time.hour() == 19 && time.minute().orElse(0) >= 50);
        }
    }

    /** What stands behind a phrase. */
    enum Next {
        /** nothing */
        END,
        /** a dash or a colon, as between a time and what happened */
        STOP,
        /** a word that makes a duration of the digits: {@code 5:00 minutes} */
        MEASURE,
        /** a hyphen and a letter, as in a file's name */
        SLUG,
        /** a letter right behind it */
        WORD,
        /** more of the same number or path: it was no time */
        GLUED,
        /** anything else */
        TEXT
    }

    Optional<Found> at(Cursor cursor) {
        return phrase(cursor, true);
    }

    /** A day of the week alone. */
    Optional<Found> weekdayAt(Cursor cursor) {
        int begin = cursor.at();
        return dates.weekdayAlone(cursor).map(date -> {
            WrittenPoint point = new WrittenPoint(Optional.of(date), Optional.empty());
            TimePhrase phrase = new TimePhrase(
                    cursor.between(begin, cursor.at()),
                    begin,
                    cursor.at(),
                    point,
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
            return new Found(phrase, Optional.empty(), false, next(cursor));
        });
    }

    private Optional<Found> phrase(Cursor cursor, boolean outermost) {
        int begin = cursor.at();
        Draft draft = new Draft();
        boolean between = takeOpening(cursor, draft);
        if (!readStart(cursor, draft)) {
            cursor.backTo(begin);
            return Optional.empty();
        }
        readZone(cursor, draft);
        readDateBehind(cursor, draft);
        readInterval(cursor, draft, between);
        readZone(cursor, draft);
        readDateBehind(cursor, draft);
        takeDoubt(cursor, draft);
        if (outermost) {
            readOtherClocks(cursor, draft);
        }
        int end = cursor.at();
        WrittenPoint from = draft.from();
        TimePhrase phrase = new TimePhrase(
                cursor.between(begin, end),
                begin,
                end,
                from,
                draft.to(),
                draft.approximate,
                draft.zone.flatMap(WrittenZone::zone),
                draft.zone.map(WrittenZone::written),
                draft.also);
        return Optional.of(new Found(phrase, draft.form(), draft.looseDate && draft.clock.isEmpty(), next(cursor)));
    }

    /** What has been read of a phrase so far. */
    private static final class Draft {
        private Optional<WrittenDate> date = Optional.empty();
        private Optional<Clock> clock = Optional.empty();
        private Optional<WrittenDate> endDate = Optional.empty();
        private Optional<Clock> endClock = Optional.empty();
        private Optional<WrittenZone> zone = Optional.empty();
        private final List<TimePhrase> also = new ArrayList<>();
        private boolean looseDate;
        private boolean approximate;

        private WrittenPoint from() {
            return point(date, clock);
        }

        private Optional<WrittenPoint> to() {
            return endDate.isEmpty() && endClock.isEmpty() ? Optional.empty() : Optional.of(point(endDate, endClock));
        }

        private static WrittenPoint point(Optional<WrittenDate> date, Optional<Clock> clock) {
            Optional<WrittenDate> day = clock.filter(Clock::nextDay).isPresent() ? date.map(WrittenDate::next) : date;
            return new WrittenPoint(day, clock.map(Clock::time));
        }

        private Optional<Form> form() {
            return clock.map(Clock::form);
        }
    }

    /** Takes {@code on}, {@code around}, {@code from}, {@code ~}; tells whether an interval with {@code and} is announced. */
    private boolean takeOpening(Cursor cursor, Draft draft) {
        boolean between = false;
        for (int words = 0; words < 4; words++) {
            cursor.skipBlanks();
            String word = cursor.word();
            if (takeApproximation(cursor, word)) {
                draft.approximate = true;
            } else if (Words.BETWEEN.contains(word)) {
                between = cursor.takeWord(word);
            } else if (Words.OPENING.contains(word) ? !cursor.takeWord(word) : !takePartOfDay(cursor)) {
                break;
            }
        }
        cursor.skipBlanks();
        return between;
    }

    private static boolean takeApproximation(Cursor cursor, String word) {
        if (cursor.takeAny("~≈∼〜約")) {
            return true;
        }
        boolean taken = Words.APPROXIMATELY.contains(word) && cursor.takeWord(word);
        if (taken) {
            cursor.take('.');
        }
        return taken;
    }

    /** {@code Early morning} before a date: kept as written, for nobody says when a morning begins. */
    private static boolean takePartOfDay(Cursor cursor) {
        int before = cursor.at();
        if (cursor.takeWord("early") || cursor.takeWord("late") || cursor.takeWord("mid")) {
            cursor.take('-');
            cursor.skipBlanks();
        }
        String word = cursor.word();
        if (Words.isPartOfDay(word)) {
            cursor.takeWord(word);
            cursor.skipBlanks();
            cursor.take(',');
            cursor.skipBlanks();
            if (cursor.takeWord("of") || cursor.takeWord("on")) {
                cursor.skipBlanks();
            }
        }
        return cursor.at() > before;
    }

    private boolean readStart(Cursor cursor, Draft draft) {
        int before = cursor.at();
        Optional<DateScan.Found> date = dates.at(cursor);
        if (date.isPresent()) {
            draft.date = Optional.of(date.get().date());
            draft.looseDate = date.get().loose();
            readClockBehindDate(cursor, draft);
            return true;
        }
        draft.date = weekdayBeforeClock(cursor);
        draft.clock = readClock(cursor);
        if (draft.clock.isPresent()) {
            return true;
        }
        cursor.backTo(before);
        draft.date = Optional.empty();
        return readHourBeforeInterval(cursor, draft);
    }

    private static Optional<Clock> readClock(Cursor cursor) {
        int before = cursor.at();
        boolean iso = cursor.take('T') && Cursor.isDigit(cursor.here());
        if (!iso) {
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
        if (weekday.isPresent()) {
            cursor.takeAny(",.");
            cursor.skipBlanks();
            if (cursor.takeWord("at") || cursor.takeWord("around")) {
                cursor.skipBlanks();
            }
            if (Cursor.isDigit(cursor.here())) {
                return weekday;
            }
            cursor.backTo(before);
        }
        return Optional.empty();
    }

    /** The {@code 8} of {@code 8-9 PM}. */
    private boolean readHourBeforeInterval(Cursor cursor, Draft draft) {
        int before = cursor.at();
        OptionalInt hour = cursor.number(1, 2);
        int afterHour = cursor.at();
        if (hour.isPresent() && hour.getAsInt() >= 1 && hour.getAsInt() <= 12 && takeUntil(cursor, false)) {
            boolean marked = ClockScan.at(cursor).filter(Clock::halfDay).isPresent();
            if (marked) {
                cursor.backTo(afterHour);
                draft.clock = Optional.of(Clock.certain(hour.getAsInt(), OptionalInt.of(0), OptionalInt.empty()));
                return true;
            }
        }
        cursor.backTo(before);
        return false;
    }

    private void readClockBehindDate(Cursor cursor, Draft draft) {
        int before = cursor.at();
        boolean approximate = draft.approximate;
        Joint joint = takeJoint(cursor, draft);
        Optional<Clock> clock = joint == Joint.NONE ? Optional.empty() : ClockScan.at(cursor);
        if (clock.isPresent() && !isGluedBehindZone(cursor) && isClockBehindDate(cursor, clock.get(), joint, draft)) {
            draft.clock = clock;
            return;
        }
        draft.approximate = approximate;
        cursor.backTo(before);
        cursor.skipBlanks();
        if (ClockScan.takeBlankForm(cursor) || takeCross(cursor)) {
            return;
        }
        cursor.backTo(before);
        takePartOfDayBehindDate(cursor);
    }

    /** What joins a date and a clock time. */
    private enum Joint {
        NONE,
        /** a blank, a comma, a word, the ISO {@code T}: what follows belongs to the date */
        CLOSE,
        /** a dash or a colon, which may as well begin what happened */
        LOOSE
    }

    private static Joint takeJoint(Cursor cursor, Draft draft) {
        if (cursor.here() == 'T' && (Cursor.isDigit(cursor.ahead(1)))) {
            cursor.step();
            return Joint.CLOSE;
        }
        int before = cursor.at();
        Joint joint = Joint.NONE;
        for (int parts = 0; parts < 6; parts++) {
            String word = cursor.word();
            if (cursor.skipBlanks() || cursor.takeAny(",*_`|@")) {
                joint = joint == Joint.NONE ? Joint.CLOSE : joint;
            } else if (takeApproximation(cursor, word)) {
                draft.approximate = true;
                joint = joint == Joint.NONE ? Joint.CLOSE : joint;
            } else if (joint != Joint.NONE && Words.AT.contains(word)) {
                cursor.takeWord(word);
            } else if (cursor.here() == ':' && Cursor.isBlank(cursor.ahead(1))
                    || "-–—".indexOf(cursor.here()) >= 0 && cursor.at() > before && Cursor.isBlank(cursor.ahead(1))) {
                cursor.step();
                joint = Joint.LOOSE;
            } else {
                break;
            }
        }
        char here = cursor.here();
        boolean glued =
                cursor.at() == before && (here == '午' || Cursor.isDigit(here) && "日）)".indexOf(cursor.ahead(-1)) >= 0);
        return glued ? Joint.CLOSE : joint;
    }

    private boolean isClockBehindDate(Cursor cursor, Clock clock, Joint joint, Draft draft) {
        if (clock.form() == Form.CERTAIN) {
            return next(cursor) != Next.MEASURE;
        }
        if (joint == Joint.LOOSE) {
            return false;
        }
        if (clock.form() != Form.BARE) {
            return true;
        }
        boolean leadingZero = clock.time().hour() < 10;
        Next next = next(cursor);
        return leadingZero || next == Next.END || next == Next.STOP || zoneFollows(cursor, draft);
    }

    private boolean zoneFollows(Cursor cursor, Draft draft) {
        int before = cursor.at();
        boolean follows = zones.after(cursor, false).isPresent();
        cursor.backTo(before);
        return follows;
    }

    /** The {@code X} of {@code 2022-02-02 X: asked for help}: a time that nobody noted. */
    private static boolean takeCross(Cursor cursor) {
        boolean cross = (cursor.here() == 'X' || cursor.here() == '?')
                && (cursor.ahead(1) == ':'
                        || cursor.ahead(1) == '\0'
                        || cursor.ahead(1) == ' ' && cursor.ahead(2) == '-');
        if (cross) {
            cursor.step();
        }
        return cross;
    }

    private static void takePartOfDayBehindDate(Cursor cursor) {
        int before = cursor.at();
        cursor.take(',');
        cursor.skipBlanks();
        boolean bracket = cursor.take('(');
        if (cursor.takeWord("in")) {
            cursor.skipBlanks();
            cursor.takeWord("the");
            cursor.skipBlanks();
        }
        if (cursor.takeWord("early") || cursor.takeWord("late") || cursor.takeWord("mid")) {
            cursor.take('-');
            cursor.skipBlanks();
        }
        String word = cursor.word();
        boolean part = Words.isPartOfDay(word) && cursor.takeWord(word);
        Next next = part ? next(cursor) : Next.TEXT;
        boolean closed = bracket ? cursor.take(')') : next == Next.END || next == Next.STOP;
        if (!part || !closed) {
            cursor.backTo(before);
        }
    }

    private void readZone(Cursor cursor, Draft draft) {
        if (draft.clock.isEmpty() && draft.endClock.isEmpty()) {
            return;
        }
        int before = cursor.at();
        boolean toTheSecond =
                draft.clock.filter(clock -> clock.time().second().isPresent()).isPresent();
        boolean iso = draft.date.isPresent() && toTheSecond && draft.endClock.isEmpty();
        Optional<WrittenZone> zone = zones.after(cursor, iso);
        if (draft.zone.isEmpty()) {
            draft.zone = zone;
        } else if (zone.isPresent()
                && !zone.get().zone().equals(draft.zone.get().zone())) {
            cursor.backTo(before);
        }
    }

    /** {@code 14:30 on May 3}, {@code 3:30 AM PST Sunday Oct 31st}. */
    private void readDateBehind(Cursor cursor, Draft draft) {
        if (draft.date.isPresent() || draft.clock.isEmpty() || draft.endDate.isPresent()) {
            return;
        }
        int before = cursor.at();
        boolean comma = cursor.take(',');
        boolean blank = cursor.skipBlanks();
        boolean bracket = cursor.take('(');
        boolean word = cursor.takeWord("on") || cursor.takeWord("am") || cursor.takeWord("le") || cursor.takeWord("el");
        if (word) {
            cursor.skipBlanks();
        }
        Optional<DateScan.Found> date = comma || blank ? dates.at(cursor) : Optional.empty();
        boolean fits = date.isPresent()
                && !date.get().loose()
                && date.get().date().day().isPresent()
                && !isGlued(cursor)
                && (!bracket || cursor.take(')'));
        if (fits) {
            draft.date = date.map(DateScan.Found::date);
        } else {
            cursor.backTo(before);
        }
    }

    private void readInterval(Cursor cursor, Draft draft, boolean between) {
        int before = cursor.at();
        if (!takeSlash(cursor, draft) && !takeUntil(cursor, between)) {
            return;
        }
        if (takeApproximation(cursor, cursor.word())) {
            draft.approximate = true;
        }
        cursor.skipBlanks();
        boolean read = draft.clock.isPresent() ? readEndWithClock(cursor, draft, before) : readEndDate(cursor, draft);
        if (!read) {
            draft.endDate = Optional.empty();
            draft.endClock = Optional.empty();
            cursor.backTo(before);
        }
    }

    private boolean readEndWithClock(Cursor cursor, Draft draft, int separator) {
        Optional<DateScan.Found> date = dates.at(cursor);
        if (date.isPresent()) {
            Draft end = new Draft();
            end.date = date.map(DateScan.Found::date);
            readClockBehindDate(cursor, end);
            boolean word = Character.isLetter(firstOf(cursor, separator));
            boolean fits = end.clock.isPresent() && (draft.date.isPresent() || word) && !isGlued(cursor);
            draft.endDate = end.date;
            draft.endClock = end.clock;
            return fits;
        }
        Optional<Clock> clock = ClockScan.at(cursor);
        boolean fits = clock.isPresent() && !isGlued(cursor) && fits(draft.clock.get(), clock.get());
        if (fits) {
            draft.endClock = clock;
            draft.clock = draft.clock.map(start -> start.before(clock.get()));
        }
        return fits;
    }

    private static char firstOf(Cursor cursor, int separator) {
        int here = cursor.at();
        cursor.backTo(separator);
        cursor.skipBlanks();
        char first = cursor.here();
        cursor.backTo(here);
        return first;
    }

    private static boolean fits(Clock start, Clock end) {
        return end.form() == Form.CERTAIN || end.form() == start.form();
    }

    /** {@code 2023-07-10 to 2023-07-16}, {@code Dec 3-5}, {@code May 31 - June 2}. */
    private boolean readEndDate(Cursor cursor, Draft draft) {
        Optional<DateScan.Found> date = dates.at(cursor);
        if (date.isPresent()) {
            Draft end = new Draft();
            end.date = date.map(DateScan.Found::date);
            readClockBehindDate(cursor, end);
            draft.endDate = end.date;
            draft.endClock = end.clock;
            takeYearFromEnd(draft);
            return !date.get().loose() && !isGlued(cursor);
        }
        OptionalInt day = cursor.number(1, 2);
        boolean monthDay = draft.date.filter(start -> start.day().isPresent()).isPresent();
        boolean fits = day.isPresent()
                && monthDay
                && day.getAsInt() > draft.date.get().day().getAsInt()
                && day.getAsInt() <= 31
                && takeOrdinal(cursor)
                && !Cursor.isWordCharacter(cursor.here())
                && cursor.here() != ':';
        if (fits) {
            draft.endDate = draft.date.map(start -> start.withDay(day.getAsInt()));
            readYearBehindInterval(cursor, draft);
        }
        return fits
                && draft.endDate.get().isReal()
                && (isStopped(next(cursor))
                        || Cursor.isBlank(cursor.here()) && false
                        || draft.endDate.get().year().isPresent());
    }

    private static boolean isStopped(Next next) {
        return next == Next.STOP || next == Next.END;
    }

    private static boolean takeOrdinal(Cursor cursor) {
        boolean taken =
                cursor.takeWord("st") || cursor.takeWord("nd") || cursor.takeWord("rd") || cursor.takeWord("th");
        return taken || !Character.isLetter(cursor.here());
    }

    private static void readYearBehindInterval(Cursor cursor, Draft draft) {
        int before = cursor.at();
        cursor.take(',');
        cursor.skipBlanks();
        OptionalInt year = cursor.number(4, 4);
        if (year.isEmpty()
                || year.getAsInt() < 1970
                || year.getAsInt() > 2099
                || draft.date.get().year().isPresent()) {
            cursor.backTo(before);
            return;
        }
        draft.endDate = draft.endDate.map(end -> end.withYear(year.getAsInt()));
        draft.date = draft.date.map(start -> start.withYear(year.getAsInt()));
    }

    private static void takeYearFromEnd(Draft draft) {
        WrittenDate end = draft.endDate.orElseThrow();
        if (draft.date.get().year().isEmpty() && end.year().isPresent()) {
            draft.date = draft.date.map(
                    start -> start.withYear(end.year().getAsInt() - (endsAfterNewYear(start, end) ? 1 : 0)));
        }
    }

    /** {@code Dec 30 - Jan 2, 2023}. */
    private static boolean endsAfterNewYear(WrittenDate start, WrittenDate end) {
        return start.month().orElse(0) > end.month().orElse(12);
    }

    /** The slash of ISO 8601 between two dates in full. */
    private static boolean takeSlash(Cursor cursor, Draft draft) {
        boolean dated = draft.date.flatMap(WrittenDate::exact).isPresent();
        return dated && Cursor.isDigit(cursor.ahead(1)) && cursor.take('/');
    }

    private static boolean takeUntil(Cursor cursor, boolean between) {
        int before = cursor.at();
        boolean blank = cursor.skipBlanks();
        String word = cursor.word();
        boolean taken;
        if (blank && (Words.UNTIL.contains(word) || between && Words.AND.contains(word))) {
            taken = cursor.takeWord(word);
        } else {
            taken = cursor.take("->")
                    || cursor.take("=>")
                    || cursor.take("--")
                    || cursor.take("...")
                    || cursor.takeAny("-–—−→〜～…")
                    || cursor.take("から");
        }
        if (!taken) {
            cursor.backTo(before);
            return false;
        }
        cursor.takeAny(">");
        cursor.skipBlanks();
        return true;
    }

    private static void takeDoubt(Cursor cursor, Draft draft) {
        int before = cursor.at();
        boolean doubt = cursor.take('?') || cursor.takeWord("ish") || cursor.take("-ish") || cursor.take('頃');
        if (!doubt) {
            cursor.skipBlanks();
            boolean bracket = cursor.take('(');
            boolean sign = cursor.take('?') || bracket && takeApproximation(cursor, cursor.word());
            doubt = bracket && sign && cursor.take(')') || !bracket && cursor.takeWord("or so");
        }
        if (doubt) {
            draft.approximate = true;
        } else {
            cursor.backTo(before);
        }
    }

    /** {@code 12:48 (6:48 PDT)}, {@code 10:00 EST / 15:00 UTC}. */
    private void readOtherClocks(Cursor cursor, Draft draft) {
        boolean more = draft.clock.isPresent();
        while (more && draft.also.size() < 3) {
            int before = cursor.at();
            cursor.skipBlanks();
            boolean bracket = cursor.take('(') || cursor.take('[');
            boolean slash = !bracket && draft.zone.isPresent() && cursor.take('/');
            cursor.skipBlanks();
            Optional<TimePhrase> other =
                    bracket || slash ? phrase(cursor, false).map(Found::phrase) : Optional.empty();
            more = other.filter(phrase ->
                                    phrase.hasClock() && phrase.zoneWritten().isPresent())
                            .isPresent()
                    && (!bracket || cursor.takeAny(")]"));
            if (more) {
                draft.also.add(other.get());
            } else {
                cursor.backTo(before);
            }
        }
    }

    private boolean isGluedBehindZone(Cursor cursor) {
        int before = cursor.at();
        zones.after(cursor, true);
        boolean glued = isGlued(cursor);
        cursor.backTo(before);
        return glued;
    }

    private static boolean isGlued(Cursor cursor) {
        Next next = next(cursor);
        return next == Next.GLUED || next == Next.WORD;
    }

    private static Next next(Cursor cursor) {
        char here = cursor.here();
        char after = cursor.ahead(1);
        if (cursor.atEnd()) {
            return Next.END;
        }
        boolean wordFollows = Cursor.isWordCharacter(here) && !isCjk(here) && !isCjk(cursor.ahead(-1));
        boolean numberGoesOn = ".:,/-–".indexOf(here) >= 0 && Cursor.isDigit(after);
        boolean pathGoesOn = "_/\\@=".indexOf(here) >= 0 && Cursor.isWordCharacter(after)
                || here == '.' && Character.isLowerCase(after)
                || here == '%';
        if (numberGoesOn || pathGoesOn || wordFollows && Cursor.isDigit(here)) {
            return Next.GLUED;
        }
        if (wordFollows) {
            return Next.WORD;
        }
        if (here == '-' && Character.isLetter(after)) {
            return Next.SLUG;
        }
        int blanks = 0;
        while (blanks < 4 && Cursor.isBlank(cursor.ahead(blanks))) {
            blanks++;
        }
        char sign = cursor.ahead(blanks);
        if (sign == '\0' || "*_`])}".indexOf(sign) >= 0) {
            return Next.END;
        }
        if ("-–—:|→".indexOf(sign) >= 0) {
            return Next.STOP;
        }
        boolean measure =
                blanks > 0 && Character.isLowerCase(sign) && Words.NOT_A_CLOCK.contains(wordAt(cursor, blanks));
        return measure ? Next.MEASURE : Next.TEXT;
    }

    private static String wordAt(Cursor cursor, int blanks) {
        int before = cursor.at();
        cursor.backTo(before + blanks);
        String word = cursor.word();
        cursor.backTo(before);
        return word;
    }

    private static boolean isCjk(char character) {
        return Character.isIdeographic(character)
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.KATAKANA;
    }
}
