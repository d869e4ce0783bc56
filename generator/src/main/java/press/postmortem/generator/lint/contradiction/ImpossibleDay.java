package press.postmortem.generator.lint.contradiction;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day that no calendar has, as somebody wrote it: {@code 2026-02-30}, {@code 31 Feb 2026}, {@code Feb 31, 2026},
 * {@code 31.02.2026}.
 */
record ImpossibleDay(String written, String reason) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
            + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

    private static final String LEAD = "^[^\\p{L}\\p{N}]{0,8}(";

    private static final String ORDINAL = "(?:st|nd|rd|th)?";

    private static final String YEAR = "((?:19|20)\\d\\d)";

    /** A day, or a day and its clock in ISO 8601. */
    private static final String END = ")(?![\\p{L}\\p{N}&&[^T]])";

    private static final Pattern YEAR_FIRST = Pattern.compile(LEAD + "(\\d{4,6})([-/])(\\d{2})\\3(\\d{2})" + END);

    private static final Pattern DAY_FIRST = Pattern.compile(
            LEAD + "(\\d{1,2})" + ORDINAL + "[ .-]{1,2}(?:of )?" + MONTH + "[.,]?[ -]{1,2}" + YEAR + END);

    private static final Pattern MONTH_FIRST =
            Pattern.compile(LEAD + MONTH + "\\.? (\\d{1,2})" + ORDINAL + ",? " + YEAR + END);

    private static final Pattern NUMBERS = Pattern.compile(LEAD + "(\\d{1,2})([./])(\\d{1,2})\\3" + YEAR + END);

    /** The one that a text begins with. */
    static Optional<ImpossibleDay> leading(String text) {
        if (!mayBegin(text)) {
            return Optional.empty();
        }
        Matcher year = YEAR_FIRST.matcher(text);
        if (year.find()) {
            return of(year.group(1), year.group(2), number(year.group(4)), number(year.group(5)));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find()) {
            return of(day.group(1), day.group(4), month(day.group(3)), number(day.group(2)));
        }
        Matcher month = MONTH_FIRST.matcher(text);
        if (month.find()) {
            return of(month.group(1), month.group(4), month(month.group(2)), number(month.group(3)));
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

    private static Optional<ImpossibleDay> of(String written, String year, int month, int day) {
        return reason(year, month, day).map(reason -> new ImpossibleDay(written, reason));
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

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
