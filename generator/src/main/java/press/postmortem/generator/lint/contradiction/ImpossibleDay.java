package press.postmortem.generator.lint.contradiction;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.postmortem.generator.incident.MonthNames;

/**
 * A day that no calendar has, as somebody wrote it: {@code 2026-02-30}, {@code 31 Feb 2026}, {@code Feb 31},
 * {@code 31.02.2026}, {@code 30 de febrero}, {@code 2月30日}.
 */
record ImpossibleDay(String written, String reason) {
    private static final int LONGEST_MONTH = 31;

    private static final String ENGLISH_MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static final String LEAD = "^[^\\p{L}\\p{N}]{0,8}(";

    private static final String ORDINAL = "(?:st|nd|rd|th)?";

    private static final String YEAR = "((?:19|20)\\d\\d)";

    /** A day, or a day and its clock in ISO 8601. */
    private static final String END = ")(?![\\p{L}\\p{N}&&[^T]])";

    private static final Pattern YEAR_FIRST = Pattern.compile(LEAD + "(\\d{4,6})([-/])(\\d{2})\\3(\\d{2})" + END);

    private static final Pattern DAY_FIRST = Pattern.compile(LEAD + "(\\d{1,2})" + ORDINAL
            + "[ .-]{1,2}(?:of |de )?(\\p{L}{3,10})(?:[.,]?[ -]{1,2}(?:del? )?" + YEAR + ")?" + END);

    private static final Pattern MONTH_FIRST =
            Pattern.compile(LEAD + ENGLISH_MONTH + "\\.? (\\d{1,2})" + ORDINAL + "(?:,? " + YEAR + ")?" + END);

    private static final Pattern NUMBERS = Pattern.compile(LEAD + "(\\d{1,2})([./])(\\d{1,2})\\3" + YEAR + END);

    private static final Pattern JAPANESE = Pattern.compile(LEAD + "(?:(\\d{4})年 ?)?(\\d{1,2})月 ?(\\d{1,2})日)");

    /**
     * The one that a text begins with.
     *
     * @param years of which a day without a year may be; of none where that is not known
     */
    static Optional<ImpossibleDay> leading(String text, Set<Integer> years) {
        if (!mayBegin(text)) {
            return Optional.empty();
        }
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.find()) {
            return of(year.group(1), year.group(2), number(year.group(4)), number(year.group(5)));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find()) {
            return named(day.group(3), day.group(4) != null)
                    .flatMap(month -> of(day.group(1), year(day, 4), month, number(day.group(2)), years));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.find()) {
            return named(month.group(2), true)
                    .flatMap(named -> of(month.group(1), year(month, 4), named, number(month.group(3)), years));
        }
        Matcher signs = JAPANESE.matcher(text);
        if (signs.find()) {
            return of(signs.group(1), year(signs, 2), number(signs.group(3)), number(signs.group(4)), years);
        }
        Matcher numbers = NUMBERS.matcher(text);
        return numbers.find() ? inEitherOrder(numbers) : Optional.empty();
    }

    /** Whether a digit or a name comes first, and a digit at all: seen without a pattern. */
    private static boolean mayBegin(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return false;
        }
        char begin = text.charAt(first);
        return Character.isDigit(begin)
                || "JFMASOND".indexOf(begin) >= 0 && text.chars().anyMatch(Character::isDigit);
    }

    /** Where one order gives a day, that is meant. */
    private static Optional<ImpossibleDay> inEitherOrder(Matcher numbers) {
        int first = number(numbers.group(2));
        int second = number(numbers.group(4));
        String year = numbers.group(5);
        Optional<ImpossibleDay> monthFirst = of(numbers.group(1), year, first, second);
        Optional<ImpossibleDay> dayFirst = of(numbers.group(1), year, second, first);
        return monthFirst.isPresent() && dayFirst.isPresent() ? first > 12 ? dayFirst : monthFirst : Optional.empty();
    }

    /** @param dated whether a year behind it tells that it is no other word */
    private static Optional<Integer> named(String name, boolean dated) {
        String word = name.toLowerCase(Locale.ROOT);
        OptionalInt month = MonthNames.number(word);
        boolean meant = MonthNames.isMonthName(word, name.charAt(0), true) && (dated || !MonthNames.isAlsoWord(word));
        return month.isPresent() && meant ? Optional.of(month.getAsInt()) : Optional.empty();
    }

    private static Optional<ImpossibleDay> of(
            String written, Optional<String> year, int month, int day, Set<Integer> years) {
        return year.isPresent() ? of(written, year.get(), month, day) : ofAnyYear(written, month, day, years);
    }

    private static Optional<ImpossibleDay> of(String written, String year, int month, int day) {
        return reason(year, month, day).map(reason -> new ImpossibleDay(written, reason));
    }

    /** What no year has, or none of those that it may be; larger numbers may count something else. */
    private static Optional<ImpossibleDay> ofAnyYear(String written, int month, int day, Set<Integer> years) {
        if (month < 1 || month > 12 || day < 1 || day > LONGEST_MONTH) {
            return Optional.empty();
        }
        if (day > Month.of(month).maxLength()) {
            return Optional.of(new ImpossibleDay(written, "that month has no day " + day));
        }
        boolean inNone =
                years.stream().noneMatch(year -> YearMonth.of(year, month).isValidDay(day));
        return inNone && !years.isEmpty()
                ? Optional.of(new ImpossibleDay(written, "only leap years have that day"))
                : Optional.empty();
    }

    private static Optional<String> reason(String year, int month, int day) {
        if (year.length() > 4) {
            return Optional.of("its year has " + year.length() + " digits");
        }
        if (month < 1 || month > 12) {
            return Optional.of("there is no month " + month);
        }
        return day < 1 || !YearMonth.of(number(year), month).isValidDay(day)
                ? Optional.of("that month has no day " + day)
                : Optional.empty();
    }

    private static Optional<String> year(Matcher day, int group) {
        return Optional.ofNullable(day.group(group));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
