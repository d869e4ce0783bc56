package press.postmortem.generator.extract.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import press.postmortem.generator.incident.Span;

/**
 * Durations as people write them: {@code 2 hours}, {@code 16h 45m}, {@code 1 day, 3 hours and 20 minutes}, {@code 12-14 hours},
 * {@code 45 min to 1 h}, {@code ~90 minutes}, {@code one hour}, {@code 1½ h}, {@code two and a half hours}, {@code 2 hr. 15 min.}
 */
public final class DurationGrammar {
    private static final Map<String, Duration> UNITS = Map.ofEntries(
            Map.entry("w", Duration.ofDays(7)),
            Map.entry("week", Duration.ofDays(7)),
            Map.entry("weeks", Duration.ofDays(7)),
            Map.entry("d", Duration.ofDays(1)),
            Map.entry("day", Duration.ofDays(1)),
            Map.entry("days", Duration.ofDays(1)),
            Map.entry("h", Duration.ofHours(1)),
            Map.entry("hr", Duration.ofHours(1)),
            Map.entry("hrs", Duration.ofHours(1)),
            Map.entry("hour", Duration.ofHours(1)),
            Map.entry("hours", Duration.ofHours(1)),
            Map.entry("m", Duration.ofMinutes(1)),
            Map.entry("min", Duration.ofMinutes(1)),
            Map.entry("mins", Duration.ofMinutes(1)),
            Map.entry("minute", Duration.ofMinutes(1)),
            Map.entry("minutes", Duration.ofMinutes(1)),
            Map.entry("s", Duration.ofSeconds(1)),
            Map.entry("sec", Duration.ofSeconds(1)),
            Map.entry("secs", Duration.ofSeconds(1)),
            Map.entry("second", Duration.ofSeconds(1)),
            Map.entry("seconds", Duration.ofSeconds(1)),
            // German, French, Spanish, Portuguese, Italian, Dutch, Russian, Japanese, Chinese and Korean
            Map.entry("tag", Duration.ofDays(1)),
            Map.entry("tage", Duration.ofDays(1)),
            Map.entry("jour", Duration.ofDays(1)),
            Map.entry("jours", Duration.ofDays(1)),
            Map.entry("día", Duration.ofDays(1)),
            Map.entry("días", Duration.ofDays(1)),
            Map.entry("dia", Duration.ofDays(1)),
            Map.entry("dias", Duration.ofDays(1)),
            Map.entry("日", Duration.ofDays(1)),
            Map.entry("日間", Duration.ofDays(1)),
            Map.entry("giorno", Duration.ofDays(1)),
            Map.entry("giorni", Duration.ofDays(1)),
            Map.entry("dag", Duration.ofDays(1)),
            Map.entry("dagen", Duration.ofDays(1)),
            Map.entry("день", Duration.ofDays(1)),
            Map.entry("дня", Duration.ofDays(1)),
            Map.entry("дней", Duration.ofDays(1)),
            Map.entry("天", Duration.ofDays(1)),
            Map.entry("일", Duration.ofDays(1)),
            Map.entry("std", Duration.ofHours(1)),
            Map.entry("stunde", Duration.ofHours(1)),
            Map.entry("stunden", Duration.ofHours(1)),
            Map.entry("heure", Duration.ofHours(1)),
            Map.entry("heures", Duration.ofHours(1)),
            Map.entry("hora", Duration.ofHours(1)),
            Map.entry("horas", Duration.ofHours(1)),
            Map.entry("時間", Duration.ofHours(1)),
            Map.entry("ora", Duration.ofHours(1)),
            Map.entry("ore", Duration.ofHours(1)),
            Map.entry("uur", Duration.ofHours(1)),
            Map.entry("uren", Duration.ofHours(1)),
            Map.entry("час", Duration.ofHours(1)),
            Map.entry("часа", Duration.ofHours(1)),
            Map.entry("часов", Duration.ofHours(1)),
            Map.entry("小时", Duration.ofHours(1)),
            Map.entry("小時", Duration.ofHours(1)),
            Map.entry("시간", Duration.ofHours(1)),
            Map.entry("mn", Duration.ofMinutes(1)),
            Map.entry("minuten", Duration.ofMinutes(1)),
            Map.entry("minuto", Duration.ofMinutes(1)),
            Map.entry("minutos", Duration.ofMinutes(1)),
            Map.entry("分", Duration.ofMinutes(1)),
            Map.entry("分間", Duration.ofMinutes(1)),
            Map.entry("minuti", Duration.ofMinutes(1)),
            Map.entry("minuut", Duration.ofMinutes(1)),
            Map.entry("минута", Duration.ofMinutes(1)),
            Map.entry("минуты", Duration.ofMinutes(1)),
            Map.entry("минут", Duration.ofMinutes(1)),
            Map.entry("мин", Duration.ofMinutes(1)),
            Map.entry("分钟", Duration.ofMinutes(1)),
            Map.entry("分鐘", Duration.ofMinutes(1)),
            Map.entry("분", Duration.ofMinutes(1)),
            Map.entry("sekunde", Duration.ofSeconds(1)),
            Map.entry("sekunden", Duration.ofSeconds(1)),
            Map.entry("seconde", Duration.ofSeconds(1)),
            Map.entry("secondes", Duration.ofSeconds(1)),
            Map.entry("segundo", Duration.ofSeconds(1)),
            Map.entry("segundos", Duration.ofSeconds(1)),
            Map.entry("秒", Duration.ofSeconds(1)),
            Map.entry("秒間", Duration.ofSeconds(1)),
            Map.entry("secondo", Duration.ofSeconds(1)),
            Map.entry("secondi", Duration.ofSeconds(1)),
            Map.entry("seconden", Duration.ofSeconds(1)),
            Map.entry("секунда", Duration.ofSeconds(1)),
            Map.entry("секунды", Duration.ofSeconds(1)),
            Map.entry("секунд", Duration.ofSeconds(1)),
            Map.entry("сек", Duration.ofSeconds(1)),
            Map.entry("秒钟", Duration.ofSeconds(1)),
            Map.entry("초", Duration.ofSeconds(1)));

    /** Units that a full stop may follow, as in {@code 2 hr. 15 min.} */
    private static final Set<String> ABBREVIATIONS =
            Set.of("w", "d", "h", "hr", "hrs", "std", "m", "min", "mins", "mn", "s", "sec", "secs");

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Set<String> NUMBER_WORDS = Set.copyOf(NUMBERS);

    /** With which one of them begins, in either case. */
    private static final String NUMBER_LETTERS = NUMBERS.stream()
            .map(word -> word.substring(0, 1))
            .map(letter -> letter + letter.toUpperCase(Locale.ROOT))
            .collect(Collectors.joining());

    private static final List<String> APPROXIMATE = List.of(
            "~",
            "about ",
            "around ",
            "approximately ",
            "approx. ",
            "approx ",
            "roughly ",
            "ca. ",
            "c. ",
            "etwa ",
            "rund ",
            "environ ",
            "env. ",
            "unos ",
            "aproximadamente ",
            "cerca de ",
            "circa ",
            "ongeveer ",
            "около ",
            "примерно ",
            "約",
            "约",
            "약 ");

    private static final String HALF = "and a half";

    private static final List<String> HALVES = List.of("half an ", "half a ");

    private static final Map<Character, Double> FRACTIONS = Map.of('¼', 0.25, '½', 0.5, '¾', 0.75);

    /** Units of which sixty parts have a unit as well. */
    private static final Set<Duration> SIXTIETHS = Set.of(Duration.ofHours(1), Duration.ofMinutes(1));

    /** {@code 01:53:00}: without seconds it could be minutes and seconds. */
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d):([0-5]\\d)");

    /** As in ISO 8601: {@code PT1H30M}. */
    private static final Pattern ISO =
            Pattern.compile("(?i)P(?:\\d{1,6}D)?(?:T(?:\\d{1,6}H)?(?:\\d{1,6}M)?(?:\\d{1,6}S)?)?");

    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    /** What may follow a duration, so that it is the whole of what a label says. */
    private static final String AFTER = ".,;([|\uFF08\u2013\u2014-";

    private static final List<String> AND = List.of("and ", "und ", "et ", "y ", "e ", "en ", "и ");

    /** More digits than these count nothing that lasted. */
    private static final int LONGEST_NUMBER = 6;

    private static final int LONGEST_NUMBER_WORD = 7;

    /** No duration amid a text is longer. */
    private static final int LONGEST = 60;

    private final String text;
    private final boolean labelled;
    private boolean abbreviated;
    private int at;

    private DurationGrammar(String text, boolean labelled) {
        this.text = text.toLowerCase(Locale.ROOT);
        this.labelled = labelled;
    }

    /** @param end where the duration ends in the text */
    public record Found(Span span, int end) {}

    /**
     * The duration that stands behind a label, where it says nothing else but a remark, as in {@code 2 h (at night)}; blanks and
     * a word such as {@code about} may stand before it.
     */
    public static Optional<Found> behindLabel(String text) {
        DurationGrammar grammar = new DurationGrammar(text, true);
        grammar.skipApproximation();
        return grammar.read()
                .filter(found -> isOnlyRemark(text.substring(found.end())))
                .map(found -> grammar.abbreviated
                                && text.substring(found.end()).strip().equals(".")
                        ? new Found(found.span(), text.length())
                        : found)
                .or(() -> notation(text.strip()).map(length -> new Found(new Span(length, length), text.length())));
    }

    /** A number behind a mark would belong to a duration of which not all was read. */
    private static boolean isOnlyRemark(String rest) {
        String after = rest.strip();
        if (after.isEmpty()) {
            return true;
        }
        int marks = 0;
        while (marks < after.length() && ".,; ".indexOf(after.charAt(marks)) >= 0) {
            marks++;
        }
        boolean goesOn = marks > 0 && marks < after.length() && Character.isDigit(after.charAt(marks));
        return AFTER.indexOf(after.charAt(0)) >= 0 && !goesOn;
    }

    /** {@code PT1H30M}, {@code 01:53:00}. */
    private static Optional<Duration> notation(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (clock.matches()) {
            return Optional.of(Duration.ofHours(Long.parseLong(clock.group(1)))
                    .plusMinutes(Long.parseLong(clock.group(2)))
                    .plusSeconds(Long.parseLong(clock.group(3))));
        }
        boolean iso = ISO.matcher(text).matches() && Character.isLetter(text.charAt(text.length() - 1));
        return iso && !text.toUpperCase(Locale.ROOT).endsWith("T") && text.length() > 1
                ? Optional.of(Duration.parse(text))
                : Optional.empty();
    }

    /** Whether a text tells an amount, as {@code less than 5 minutes} does and {@code ongoing} does not. */
    public static boolean tellsAmount(String text) {
        return text.chars().anyMatch(Character::isDigit)
                || WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                        .anyMatch(word -> word.length() > 1 && UNITS.containsKey(word));
    }

    /** @param end where the duration, which begins at {@code begin}, ends in the text */
    public record Told(Span span, int begin, int end) {}

    /** Every duration amid a text, {@code 45-minute} included; in the order of the text, none overlaps another. */
    public static List<Told> within(String text) {
        List<Told> found = new ArrayList<>();
        Cursor cursor = new Cursor(text, 0);
        while (cursor.toWordStart()) {
            int place = cursor.at();
            Optional<Told> told = mayBegin(text, place) ? inside(text, place) : Optional.empty();
            told.ifPresent(found::add);
            cursor.backTo(told.isPresent() ? told.get().end() : place + 1);
        }
        return found;
    }

    private static Optional<Told> inside(String text, int begin) {
        String near = text.substring(begin, Math.min(text.length(), begin + LONGEST));
        return new DurationGrammar(unhyphened(near), false)
                .read()
                .filter(duration -> isWhole(near, duration.end()))
                .map(duration -> new Told(duration.span(), begin, begin + bare(near, duration.end())));
    }

    /** Whether what stands where a word begins is a number that may count something, in digits or as a word. */
    private static boolean mayBegin(String text, int place) {
        char first = text.charAt(place);
        if (Cursor.isDigit(first)) {
            boolean goesOn = place > 0 && ".,:-/".indexOf(text.charAt(place - 1)) >= 0;
            return !goesOn && first <= '9' && isCount(text, place);
        }
        if (NUMBER_LETTERS.indexOf(first) < 0) {
            return false;
        }
        int end = place;
        while (end < text.length() && end - place < LONGEST_NUMBER_WORD && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > place && NUMBER_WORDS.contains(text.substring(place, end).toLowerCase(Locale.ROOT));
    }

    /** Whether a unit or a dash can follow the digits that stand here, as neither does in {@code 10:42}. */
    private static boolean isCount(String text, int place) {
        int end = place;
        while (end < text.length() && (Cursor.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end < text.length() && ":/)".indexOf(text.charAt(end)) < 0;
    }

    /** {@code 14 h 30} may be a time of day. */
    private static boolean isWhole(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        String after = text.substring(end).stripLeading();
        boolean clock = "hH".indexOf(text.charAt(end - 1)) >= 0 && !after.isEmpty() && Cursor.isDigit(after.charAt(0));
        return !Cursor.isWordCharacter(text.charAt(end)) && !clock;
    }

    /** The blanks of a joint after which nothing came are not part of a duration. */
    private static int bare(String text, int end) {
        return text.substring(0, end).stripTrailing().length();
    }

    /** {@code 45-minute} is {@code 45 minute}, and {@code 12-14 hours} stays as it is. */
    private static String unhyphened(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 1; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '-' && Character.isLetter(text.charAt(i + 1))) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString();
    }

    private void skipApproximation() {
        skipBlanks();
        for (String word : APPROXIMATE) {
            if (text.startsWith(word, at)) {
                at += word.length();
                break;
            }
        }
        skipBlanks();
    }

    private Optional<Found> read() {
        Optional<Span> range = range();
        Optional<Span> span = range.isPresent() ? range : single();
        return span.map(found -> new Found(found, at));
    }

    /** {@code 12-14 hours}: two numbers that share a unit. */
    private Optional<Span> range() {
        int begin = at;
        Optional<Double> low = number();
        if (low.isPresent() && to()) {
            Optional<Double> high = number();
            Optional<Duration> unit = high.isPresent() ? unit() : Optional.empty();
            if (unit.isPresent() && low.get() <= high.get()) {
                return Optional.of(new Span(times(unit.get(), low.get()), times(unit.get(), high.get())));
            }
        }
        at = begin;
        return Optional.empty();
    }

    /** {@code 1 h 30 min}, {@code 45 min to 1 h}. */
    private Optional<Span> single() {
        Optional<Duration> first = sum();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int end = at;
        Optional<Duration> second = to() ? sum() : Optional.empty();
        if (second.filter(max -> first.get().compareTo(max) <= 0).isPresent()) {
            return Optional.of(new Span(first.get(), second.get()));
        }
        at = end;
        return Optional.of(new Span(first.get(), first.get()));
    }

    /** Amounts of ever smaller units. */
    private Optional<Duration> sum() {
        Optional<Duration> sum = Optional.empty();
        Duration last = Duration.ofDays(Integer.MAX_VALUE);
        int end = at;
        while (true) {
            Optional<Double> number = number();
            Optional<Duration> unit = number.isPresent() ? unit() : Optional.empty();
            if (unit.isEmpty() || unit.get().compareTo(last) >= 0) {
                break;
            }
            sum = Optional.of(sum.orElse(Duration.ZERO).plus(times(unit.get(), number.get())));
            last = unit.get();
            Optional<Duration> rest = rest(last);
            if (rest.isPresent()) {
                return sum.map(rest.get()::plus);
            }
            end = at;
            skipJoint();
        }
        at = end;
        return sum;
    }

    /** {@code 1h53}, {@code one hour and a half}: what a unit needs not be said for. */
    private Optional<Duration> rest(Duration unit) {
        int begin = at;
        skipBlanks();
        if (half()) {
            return Optional.of(unit.dividedBy(2));
        }
        boolean two = labelled && at + 1 < text.length() && isDigit(at) && isDigit(at + 1) && text.charAt(at) < '6';
        if (two && SIXTIETHS.contains(unit) && isOnlyRemark(text.substring(at + 2))) {
            at += 2;
            return Optional.of(unit.dividedBy(60).multipliedBy(Long.parseLong(text.substring(at - 2, at))));
        }
        at = begin;
        return Optional.empty();
    }

    private boolean half() {
        int end = at + HALF.length();
        boolean half = text.startsWith(HALF, at) && letters(end) == end;
        at = half ? end : at;
        return half;
    }

    private static Duration times(Duration unit, double count) {
        return Duration.ofSeconds(Math.round(unit.toSeconds() * count));
    }

    /** Leaves the place where it was, if there is none. */
    private Optional<Double> number() {
        Optional<Double> whole = isAt(FRACTIONS.keySet()) ? Optional.of(0.0) : digits().or(this::numberWord);
        return whole.map(number -> number + fraction());
    }

    /** Passes the blanks behind it. */
    private double fraction() {
        double fraction = isAt(FRACTIONS.keySet()) ? FRACTIONS.get(text.charAt(at++)) : 0;
        skipBlanks();
        if (half()) {
            fraction += 0.5;
            skipBlanks();
        }
        return fraction;
    }

    private boolean isAt(Set<Character> characters) {
        return at < text.length() && characters.contains(text.charAt(at));
    }

    private Optional<Double> digits() {
        int begin = at;
        while (at < text.length() && at - begin < LONGEST_NUMBER && isDigit(at)) {
            at++;
        }
        if (at == begin) {
            return Optional.empty();
        }
        if (isBeforeThousands(begin)) {
            at += 4;
            return Optional.of(Double.parseDouble(text.substring(begin, at - 4) + text.substring(at - 3, at)));
        }
        if (at + 1 < text.length() && ".,".indexOf(text.charAt(at)) >= 0 && isDigit(at + 1)) {
            at++;
            while (at < text.length() && at - begin < LONGEST_NUMBER && isDigit(at)) {
                at++;
            }
        }
        return Optional.of(Double.parseDouble(text.substring(begin, at).replace(',', '.')));
    }

    /** Three digits behind a mark are thousands, as in {@code 1,440 minutes}; nobody writes thousandths of an hour. */
    private boolean isBeforeThousands(int begin) {
        boolean few = at - begin <= 3 && text.charAt(begin) != '0';
        return few
                && at + 3 < text.length()
                && ".,".indexOf(text.charAt(at)) >= 0
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3)
                && (at + 4 == text.length() || !isDigit(at + 4));
    }

    private Optional<Double> numberWord() {
        for (String half : HALVES) {
            if (text.startsWith(half, at)) {
                at += half.length();
                return Optional.of(0.5);
            }
        }
        int end = letters(at);
        int value = NUMBERS.indexOf(text.substring(at, end));
        OptionalInt known = value >= 0
                ? OptionalInt.of(value)
                : List.of("a", "an").contains(text.substring(at, end)) ? OptionalInt.of(1) : OptionalInt.empty();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        at = end;
        return Optional.of((double) known.getAsInt());
    }

    private Optional<Duration> unit() {
        int end = letters(at);
        String word = text.substring(at, end);
        Optional<Duration> unit = Optional.ofNullable(UNITS.get(word));
        if (unit.isPresent()) {
            at = end;
            abbreviated = ABBREVIATIONS.contains(word);
        }
        return unit;
    }

    /** Passes what stands between the ends of a range, if anything does. */
    private boolean to() {
        int begin = at;
        skipBlanks();
        if (at < text.length() && "-\u2013\u2014".indexOf(text.charAt(at)) >= 0) {
            at++;
        } else if (text.startsWith("to ", at)) {
            at += "to ".length();
        } else {
            at = begin;
            return false;
        }
        skipBlanks();
        return true;
    }

    private void skipJoint() {
        if (abbreviated && at < text.length() && text.charAt(at) == '.') {
            at++;
        }
        skipBlanks();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            skipBlanks();
        }
        for (String and : AND) {
            if (text.startsWith(and, at)) {
                at += and.length();
                skipBlanks();
                return;
            }
        }
    }

    private void skipBlanks() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
        }
    }

    private int letters(int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isDigit(int index) {
        return text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
