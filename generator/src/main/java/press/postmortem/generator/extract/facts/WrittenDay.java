package press.postmortem.generator.extract.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.extract.time.TimePhrase;

/** Days as front matter writes them. */
final class WrittenDay {
    private static final int ISO_LENGTH = "2022-12-13".length();

    private WrittenDay() {}

    static Optional<LocalDate> read(Yaml.Scalar value, Reading reading) {
        if (reportImpossible(value, reading)) {
            return Optional.empty();
        }
        String text = value.text().strip();
        Optional<LocalDate> day =
                isoDay(text).or(() -> reading.times().whole(text).flatMap(TimePhrase::day));
        if (day.isEmpty()) {
            reading.report(ReadingRule.UNREADABLE_DATE, value.offset(), text);
        }
        return day;
    }

    /** The day that leads a text in ISO 8601, with or without a time behind it. */
    static Optional<LocalDate> isoDay(String text) {
        if (!looksIso(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether a text leads with a day that no calendar has; that is then reported. */
    static boolean reportImpossible(Yaml.Scalar value, Reading reading) {
        String text = value.text().strip();
        if (!looksIso(text) || isoDay(text).isPresent()) {
            return false;
        }
        int month = number(text, 5, 7);
        String advice = month < 1 || month > 12
                ? "A year has 12 months; write year-month-day."
                : "That month has " + YearMonth.of(number(text, 0, 4), month).lengthOfMonth() + " days.";
        reading.report(ReadingRule.IMPOSSIBLE_DATE, value.offset(), text.substring(0, ISO_LENGTH), advice);
        return true;
    }

    private static boolean looksIso(String text) {
        return text.length() >= ISO_LENGTH
                && digits(text, 0, 4)
                && text.charAt(4) == '-'
                && digits(text, 5, 7)
                && text.charAt(7) == '-'
                && digits(text, 8, ISO_LENGTH)
                && (text.length() == ISO_LENGTH || " T".indexOf(text.charAt(ISO_LENGTH)) >= 0);
    }

    private static boolean digits(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> isDigit((char) c));
    }

    private static boolean isDigit(char c) {
        return '0' <= c && c <= '9';
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text.substring(from, to));
    }
}
