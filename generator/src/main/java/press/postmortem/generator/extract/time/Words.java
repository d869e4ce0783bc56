package press.postmortem.generator.extract.time;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.incident.MonthNames;

/**
 * The words of time in English, German, French, Spanish, Portuguese, Italian, Dutch, Russian and (as signs) Japanese, Chinese and
 * Korean, but for the names of months. Keys are in lower case.
 */
final class Words {
    /** One line a day, from Monday; two or three letters of other languages only count before a date. */
    private static final Map<String, Integer> WEEKDAYS = numbered("""
            monday mon montag lundi lunes segunda lunedì maandag понедельник 周一 星期一 월요일
            tuesday tues tue dienstag mardi martes terça martedì dinsdag вторник 周二 星期二 화요일
            wednesday weds wed mittwoch mercredi miércoles miercoles quarta mercoledì woensdag среда 周三 星期三 수요일
            thursday thurs thur thu donnerstag jeudi jueves quinta giovedì donderdag четверг 周四 星期四 목요일
            friday fri freitag vendredi viernes sexta venerdì vrijdag пятница 周五 星期五 금요일
            saturday sat samstag sonnabend samedi sábado sabado sabato zaterdag суббота 周六 星期六 토요일
            sunday sun sonntag dimanche domingo domenica zondag воскресенье 周日 星期日 星期天 일요일
            """);

    private static final Map<String, Integer> SHORT_WEEKDAYS = numbered("""
            mo lun seg
            di mar ter
            mi mer mié qua
            do jeu jue qui
            fr ven vie sex
            sa sam sáb sáb
            so dim dom
            """);

    /** As they stand in brackets in Japanese and Korean. */
    private static final List<String> WEEKDAY_SIGNS = List.of("月火水木金土日", "월화수목금토일");

    static final Set<String> APPROXIMATELY = Set.of(
            "approximately",
            "approx",
            "about",
            "around",
            "roughly",
            "circa",
            "ca",
            "c",
            "gegen",
            "etwa",
            "ungefähr",
            "vers",
            "environ",
            "hacia",
            "sobre",
            "aproximadamente",
            "cerca",
            "nearly",
            "verso",
            "omstreeks",
            "rond",
            "около",
            "примерно",
            "約");

    private static final String APPROXIMATE_SIGNS = "~≈∼〜～約约";

    /** What may stand between a date and its time. */
    static final Set<String> AT = Set.of(
            "at", "on", "the", "um", "am", "den", "le", "à", "às", "as", "el", "a", "las", "la", "kl", "em", "de",
            "alle", "ore", "om", "в");

    /** Prepositions that may open a phrase. */
    static final Set<String> OPENING = Set.of(
            "at",
            "on",
            "from",
            "since",
            "starting",
            "um",
            "am",
            "von",
            "seit",
            "ab",
            "le",
            "à",
            "dès",
            "el",
            "às",
            "em",
            "kl",
            "il",
            "alle",
            "dalle",
            "ore",
            "op",
            "om",
            "van",
            "в",
            "с");

    private static final Set<String> EARLY_OR_LATE = Set.of("early", "late", "mid");

    /** What announces an interval. */
    static final Set<String> BETWEEN = Set.of("between", "zwischen", "entre", "tra", "tussen", "между");

    static final Set<String> UNTIL = Set.of(
            "to", "until", "till", "til", "through", "thru", "bis", "à", "até", "hasta", "au", "alle", "tot", "до");

    static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "en", "и", "to", "until", "till");

    static final Set<String> NOON = Set.of("noon", "midday", "mittags", "midi", "mediodía", "mediodia");

    static final Set<String> MIDNIGHT = Set.of("midnight", "mitternacht", "minuit", "medianoche");

    static final Set<String> FORENOON = Set.of(
            "morning",
            "morgens",
            "morgen",
            "vormittags",
            "matin",
            "mañana",
            "manhã",
            "mattina",
            "ochtend",
            "утром",
            "утра",
            "凌晨",
            "早上",
            "上午",
            "오전",
            "새벽");

    static final Set<String> AFTERNOON = Set.of(
            "afternoon",
            "evening",
            "night",
            "nachmittags",
            "abends",
            "abend",
            "soir",
            "tarde",
            "noche",
            "noite",
            "pomeriggio",
            "sera",
            "notte",
            "middag",
            "avond",
            "вечером",
            "вечера",
            "ночью",
            "下午",
            "晚上",
            "오후",
            "저녁");

    private static final Set<String> NEXT = Set.of("next", "following");

    private static final String SAME = "same";

    private static final Set<String> UPDATE = Set.of(
            "update", "aktualisierung", "actualización", "atualização", "aggiornamento", "обновление", "更新", "업데이트");

    private static final Set<String> PREVIOUS = Set.of("previous", "prev", "prior", "preceding");

    /** What says on a line of its own that a date follows. */
    private static final Set<String> DATE = Set.of(
            "date", "day", "datum", "tag", "jour", "fecha", "día", "data", "dia", "giorno", "dag", "день", "日付", "日期");

    /** The letters of {@code D+1}, in English and French. */
    private static final Set<String> DAYS_AFTER = Set.of("d", "j");

    /** What may stand in brackets before the name of a zone. */
    static final Set<String> ALL_TIMES_IN = Set.of("all", "times", "time", "are", "in", "given", "timezone", "local");

    /** What may stand between {@code times} and the name of their zone. */
    private static final Set<String> ARE_IN =
            Set.of("are", "in", "is", "given", "listed", "shown", "below", "here", "us", "the");

    /** What tells that the digits before are a duration or a distance in time. */
    static final Set<String> NOT_A_CLOCK =
            Set.of("later", "ago", "earlier", "elapsed", "minutes", "mins", "min", "seconds", "secs", "sec", "später");

    /** The words of which each phrase without a digit in front begins with one, in lower case; {@code T} leads a clock time. */
    private static final Set<String> LEADING = Stream.of(
                    MonthNames.all(),
                    WEEKDAYS.keySet(),
                    SHORT_WEEKDAYS.keySet(),
                    APPROXIMATELY,
                    OPENING,
                    EARLY_OR_LATE,
                    BETWEEN,
                    NOON,
                    MIDNIGHT,
                    FORENOON,
                    AFTERNOON,
                    NEXT,
                    PREVIOUS,
                    Set.of("the", "that", SAME, "t"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private Words() {}

    /** Takes the {@code times are in} of {@code All times are in Pacific}. */
    static boolean takeTimesAre(Cursor cursor) {
        if (!cursor.takeWord("times")) {
            return false;
        }
        cursor.skipBlanks();
        while (ARE_IN.contains(cursor.word())) {
            cursor.takeWord(cursor.word());
            cursor.skipBlanks();
        }
        return true;
    }

    /** Every word that can be a time without a digit beside it. */
    static Stream<String> withoutDigits() {
        return Stream.of(MonthNames.all(), WEEKDAYS.keySet(), NOON, MIDNIGHT, FORENOON, AFTERNOON)
                .flatMap(Set::stream)
                .sorted();
    }

    static Optional<DayOfWeek> weekday(String word) {
        return day(at(WEEKDAYS, word));
    }

    static Optional<DayOfWeek> weekdayBeforeDate(String word) {
        Optional<DayOfWeek> full = weekday(word);
        return full.isPresent() ? full : day(at(SHORT_WEEKDAYS, word));
    }

    static Optional<DayOfWeek> weekdaySign(char sign) {
        return WEEKDAY_SIGNS.stream()
                .map(signs -> signs.indexOf(sign))
                .filter(index -> index >= 0)
                .map(index -> DayOfWeek.of(index + 1))
                .findFirst();
    }

    /** Whether a phrase of time can begin with what stands here: the cheap look at a text. */
    static boolean mayLead(Cursor cursor) {
        char first = cursor.here();
        return Cursor.isDigit(first)
                || Cursor.isBlank(first)
                || APPROXIMATE_SIGNS.indexOf(first) >= 0
                || HalfDaySigns.mayBegin(first)
                || LEADING.contains(cursor.word());
    }

    /** Whether what stands here, where a word begins, is a number or a month's or weekday's name. */
    static boolean mayBeginTime(Cursor cursor) {
        char first = cursor.here();
        if (!Cursor.isUpperCase(first)) {
            return Cursor.isDigit(first);
        }
        String word = cursor.word();
        return MonthNames.all().contains(word) || WEEKDAYS.containsKey(word);
    }

    static boolean isPartOfDay(String word) {
        return FORENOON.contains(word) || AFTERNOON.contains(word);
    }

    /** Takes {@code ~}, {@code ca.}, {@code around} and the like. */
    static boolean takeApproximation(Cursor cursor) {
        String word = cursor.word();
        boolean taken = cursor.takeAny(APPROXIMATE_SIGNS) || APPROXIMATELY.contains(word) && cursor.takeWord(word);
        if (taken) {
            cursor.take('.');
        }
        return taken;
    }

    /** Takes {@code next day}, {@code prev. night}, {@code evening before} and the like. */
    static Optional<Turn> takeTurn(Cursor cursor) {
        String word = cursor.word();
        if (NEXT.contains(word) || PREVIOUS.contains(word)) {
            cursor.takeWord(word);
            cursor.take('.');
            cursor.skipBlanks();
            return takeDay(cursor)
                    ? Optional.of(NEXT.contains(word) ? Turn.NEXT_DAY : Turn.PREVIOUS_DAY)
                    : Optional.empty();
        }
        if (!takeDay(cursor)) {
            return Optional.empty();
        }
        cursor.skipBlanks();
        return cursor.takeWord("before")
                ? Optional.of(Turn.PREVIOUS_DAY)
                : cursor.takeWord("after") ? Optional.of(Turn.NEXT_DAY) : Optional.empty();
    }

    /** Takes the {@code Day} of {@code Day 2}, the {@code D+} of {@code D+2}. */
    static boolean takeDayLabel(Cursor cursor) {
        String word = cursor.word();
        if (DATE.contains(word)) {
            return cursor.takeWord(word);
        }
        int before = cursor.at();
        boolean after = DAYS_AFTER.contains(word) && cursor.takeWord(word) && cursor.take('+');
        if (!after) {
            cursor.backTo(before);
        }
        return after;
    }

    /** Takes the {@code Update} before the time of one, and the blanks behind it. */
    static boolean takeUpdate(Cursor cursor) {
        int before = cursor.at();
        String word = cursor.word();
        boolean taken = UPDATE.contains(word) && cursor.takeWord(word) && cursor.skipBlanks();
        if (!taken) {
            cursor.backTo(before);
        }
        return taken;
    }

    /** Takes {@code the same day}, which says of the time behind it what stood there before. */
    static boolean takeSameDay(Cursor cursor) {
        int before = cursor.at();
        if (cursor.takeWord("the") || cursor.takeWord("that")) {
            cursor.skipBlanks();
        }
        boolean same = cursor.takeWord(SAME) && cursor.skipBlanks() && takeDay(cursor);
        if (same) {
            cursor.takeAny(",:");
        } else {
            cursor.backTo(before);
        }
        return same;
    }

    private static boolean takeDay(Cursor cursor) {
        String word = cursor.word();
        return (word.equals("day") || isPartOfDay(word)) && cursor.takeWord(word);
    }

    static void takeEarlyOrLate(Cursor cursor) {
        String word = cursor.word();
        if (EARLY_OR_LATE.contains(word) && cursor.takeWord(word)) {
            cursor.take('-');
            cursor.skipBlanks();
        }
    }

    private static Optional<DayOfWeek> day(OptionalInt number) {
        return number.isPresent() ? Optional.of(DayOfWeek.of(number.getAsInt())) : Optional.empty();
    }

    private static OptionalInt at(Map<String, Integer> words, String word) {
        Integer number = words.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbered(String lines) {
        Map<String, Integer> numbers = new HashMap<>();
        String[] rows = lines.strip().split("\n");
        for (int row = 0; row < rows.length; row++) {
            for (String word : rows[row].strip().toLowerCase(Locale.ROOT).split(" ")) {
                numbers.put(word, row + 1);
            }
        }
        return Map.copyOf(numbers);
    }
}
