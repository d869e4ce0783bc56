package press.postmortem.generator.extract.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Times as people write them. Linear in the length of the text; never throws. */
public final class TimeGrammar {
    private static final String MARKS = "*_`[({<\"'“”‘’«|>@•·‣▪▫◦●○■□➤►▶→";
    private static final String CLOSING = "*_`#])}>\"'“”‘’»|.,:;!?-–—~=";
    private static final String RULES = "-–—:：=";

    private final PhraseScan phrases;
    private final ZoneScan zones;
    private final Habits habits;

    /**
     * @param habits how the file writes its times: {@link Habits#of}
     * @param preferred the zone that decides between the meanings of an abbreviation such as {@code IST}
     */
    public TimeGrammar(Habits habits, Optional<ZoneId> preferred) {
        this.habits = habits;
        this.zones = new ZoneScan(preferred);
        this.phrases = new PhraseScan(new DateScan(habits.dayFirst()), zones);
    }

    /** The words that can be a time without a digit beside them, as in {@code noon}, in lower case and in order. */
    public static List<String> wordsWithoutDigits() {
        return Words.withoutDigits().toList();
    }

    /** The time that leads a text, after blanks, brackets, quotes and marks of emphasis. */
    public Optional<TimePhrase> leading(String text) {
        Cursor cursor = new Cursor(text, 0);
        skipMarks(cursor);
        int begin = cursor.at();
        Optional<PhraseScan.Found> found = phrases.at(cursor);
        return found.isPresent()
                ? found.filter(each -> each.isTrusted(habits)).map(PhraseScan.Found::phrase)
                : behindWord(text, begin);
    }

    /**
     * {@code Update 14:30 UTC:}, {@code UPDATE (14:30)}, {@code Day 2 (March 3, 14:30)}: the words before belong to what was
     * written of the time.
     */
    private Optional<TimePhrase> behindWord(String text, int begin) {
        Cursor cursor = new Cursor(text, begin);
        boolean numbered = !Words.takeUpdate(cursor);
        if (numbered && !takeNumberedDay(cursor)) {
            return Optional.empty();
        }
        boolean bracket = cursor.takeAny("([");
        Optional<PhraseScan.Found> found =
                phrases.at(cursor).filter(each -> each.phrase().hasClock() && each.isPlain());
        boolean closed = bracket
                ? cursor.takeAny(")]")
                : !numbered && Following.at(cursor).isStop();
        return found.isPresent() && closed
                ? Optional.of(found.get()
                        .phrase()
                        .writtenAs(text.substring(begin, cursor.at()))
                        .after(begin))
                : Optional.empty();
    }

    private static boolean takeNumberedDay(Cursor cursor) {
        if (!Words.takeDayLabel(cursor)) {
            return false;
        }
        cursor.skipBlanks();
        return cursor.number(1, 2).isPresent() && cursor.skipBlanks();
    }

    /** A text that is a time and nothing else but blanks and punctuation. */
    public Optional<TimePhrase> whole(String text) {
        return whole(text, 0);
    }

    /**
     * A line that dates the times below it: a date and nothing else, or behind a word that says so, as in
     * {@code Date: 2023-11-22}, and its number, as in {@code Day 2: 2023-11-22} and {@code Day 2 (22 November)}.
     */
    public Optional<TimePhrase> day(String text) {
        Cursor cursor = new Cursor(text, 0);
        skipRules(cursor);
        if (!Words.takeDayLabel(cursor)) {
            return wholeDate(text, 0);
        }
        int labelled = cursor.at();
        return behindNumber(cursor).flatMap(begin -> wholeDate(text, begin)).or(() -> wholeDate(text, labelled));
    }

    /** Where the day stands in {@code Day 2: Monday, 4 August}. */
    private static Optional<Integer> behindNumber(Cursor cursor) {
        cursor.skipBlanks();
        boolean numbered = cursor.number(1, 2).isPresent();
        String ends = cursor.skipBlanks() ? ":：,-–—(" : ":：,（";
        return numbered && cursor.takeAny(ends) ? Optional.of(cursor.at()) : Optional.empty();
    }

    private Optional<TimePhrase> wholeDate(String text, int begin) {
        return whole(text, begin).filter(TimePhrase::isDateAlone);
    }

    /** A line that says of the times below it that they are on the day after, or before, those above: {@code Next day}. */
    public Optional<Turn> turn(String text) {
        Cursor cursor = new Cursor(text, 0);
        skipRules(cursor);
        if (cursor.takeWord("the")) {
            cursor.skipBlanks();
        }
        return Words.takeTurn(cursor).filter(turn -> isClosed(text, cursor.at()));
    }

    private Optional<TimePhrase> whole(String text, int begin) {
        Cursor cursor = new Cursor(text, begin);
        skipRules(cursor);
        return phrases.at(cursor)
                .or(() -> phrases.weekdayAt(cursor))
                .map(PhraseScan.Found::phrase)
                .filter(phrase -> isClosed(text, phrase.end()));
    }

    /** The first time anywhere in a text that holds at least a date. */
    public Optional<TimePhrase> firstDate(String text) {
        return firstDate(text, 0, lastDigit(text));
    }

    /** The first such time, and whatever is one in the text behind it, and so on. */
    public List<TimePhrase> dates(String text) {
        List<TimePhrase> dates = new ArrayList<>();
        int begin = 0;
        int lastDigit = lastDigit(text);
        Optional<TimePhrase> date = firstDate(text, begin, lastDigit);
        while (date.isPresent()) {
            dates.add(date.get());
            begin = Math.max(begin + 1, date.get().end());
            date = firstDate(text, begin, lastDigit);
        }
        return dates;
    }

    /** @param lastDigit behind which no date begins, as each holds a digit */
    private Optional<TimePhrase> firstDate(String text, int begin, int lastDigit) {
        Cursor cursor = Cursor.from(text, begin);
        while (cursor.toWordStart() && cursor.at() <= lastDigit) {
            int place = cursor.at();
            Optional<PhraseScan.Found> found = phrases.at(cursor);
            if (found.isPresent() && found.get().isDated()) {
                return found.map(PhraseScan.Found::phrase);
            }
            cursor.backTo(place + 1);
        }
        return Optional.empty();
    }

    private static int lastDigit(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !Cursor.isDigit(text.charAt(last))) {
            last--;
        }
        return last;
    }

    /** Every date, and every clock time that can be nothing else, in the order of the text; none overlaps another. */
    public List<TimePhrase> within(String text) {
        List<TimePhrase> found = new ArrayList<>();
        Cursor cursor = new Cursor(text, 0);
        while (cursor.toWordStart()) {
            int place = cursor.at();
            Optional<TimePhrase> phrase = phraseInside(cursor);
            phrase.ifPresent(found::add);
            cursor.backTo(phrase.isPresent() ? phrase.get().end() : place + 1);
        }
        return found;
    }

    private Optional<TimePhrase> phraseInside(Cursor cursor) {
        return Words.mayBeginTime(cursor)
                ? phrases.at(cursor).filter(PhraseScan.Found::isPlain).map(PhraseScan.Found::phrase)
                : Optional.empty();
    }

    /** The zone that a text names anywhere: {@code All times are in UTC}, {@code Timeline (CET)}. */
    public Optional<ZoneId> zoneIn(String text) {
        return zoneNamedIn(text).flatMap(WrittenZone::zone);
    }

    /** The same with the zone's own letters, also where they can mean several. */
    public Optional<WrittenZone> zoneNamedIn(String text) {
        Cursor cursor = new Cursor(text, 0);
        while (cursor.toWordStart()) {
            int place = cursor.at();
            ZoneScan.Place where = Words.takeTimesAre(cursor) ? ZoneScan.Place.BEHIND_CLOCK : ZoneScan.Place.PROSE;
            Optional<WrittenZone> found = zones.named(cursor, where).or(() -> enclosedZone(text, place));
            if (found.isPresent()) {
                return found.map(zone -> zones.explained(cursor, zone));
            }
            cursor.backTo(place + 1);
        }
        return Optional.empty();
    }

    /**
     * The zone in the brackets that open before a word, or before the sign in front of it: {@code (+02:00)}. An hour alone may
     * be any number.
     */
    private Optional<WrittenZone> enclosedZone(String text, int word) {
        int bracket = word > 1 && "+-−".indexOf(text.charAt(word - 1)) >= 0 ? word - 2 : word - 1;
        return bracket < 0 || text.charAt(bracket) != '('
                ? Optional.empty()
                : zones.enclosed(new Cursor(text, bracket))
                        .filter(zone -> zone.written().length() > "+10".length());
    }

    /** Skips marks and the rules that are drawn with signs, as in {@code == 2024-03-01 ==}. */
    private static void skipRules(Cursor cursor) {
        do {
            skipMarks(cursor);
        } while (cursor.takeAny(RULES));
    }

    private static void skipMarks(Cursor cursor) {
        while (cursor.skipBlanks()
                || cursor.takeAny(MARKS)
                || cursor.take("~~")
                || takeShortcode(cursor)
                || takeHeadingMark(cursor)
                || takePicture(cursor)) {
            // each turn takes something
        }
    }

    /** {@code :fire:}, an emoji by its name. */
    private static boolean takeShortcode(Cursor cursor) {
        int before = cursor.at();
        boolean taken = cursor.take(':');
        while (taken && (Cursor.isWordCharacter(cursor.here()) || cursor.here() == '_')) {
            cursor.step();
        }
        taken &= cursor.at() > before + 1 && cursor.take(':');
        if (!taken) {
            cursor.backTo(before);
        }
        return taken;
    }

    /** {@code ### 22:48} is a heading, {@code #2127} a ticket. */
    private static boolean takeHeadingMark(Cursor cursor) {
        char next = cursor.ahead(1);
        return (next == '#' || Cursor.isBlank(next)) && cursor.take('#');
    }

    /** Takes a part of an emoji or of another sign that is a picture. */
    private static boolean takePicture(Cursor cursor) {
        char here = cursor.here();
        int type = Character.getType(here);
        boolean picture = type == Character.SURROGATE
                || type == Character.OTHER_SYMBOL
                || here == '\u200d'
                || here == '\ufe0f'
                || here == '\ufeff';
        if (picture) {
            cursor.step();
        }
        return picture;
    }

    private static boolean isClosed(String text, int end) {
        for (int place = end; place < text.length(); place++) {
            char character = text.charAt(place);
            if (!Cursor.isBlank(character) && CLOSING.indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }
}
