package press.postmortem.generator.extract.time;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import press.postmortem.generator.extract.time.Clock.Form;

/**
 * How one file writes its times, as far as the rest of the file tells.
 *
 * @param dayFirst whether {@code 03/04/2024} is the third of April; empty where the file gives no evidence
 * @param dottedClock whether {@code 10.42 Alerts fire} begins with a clock time: several lines of the file do, or one
 *     where several others begin with {@code 10:42}
 * @param bareClock whether {@code 1042 Alerts fire} begins with a clock time: several lines of the file do
 */
public record Habits(Optional<Boolean> dayFirst, boolean dottedClock, boolean bareClock) {
    public static final Habits UNKNOWN = new Habits(Optional.empty(), false, false);

    /** So many lines that begin alike are a habit. */
    private static final int SEVERAL = 3;

    private static final String LINE_MARKS = "-*+#>|_`[(~ \t";

    public Habits {
        Objects.requireNonNull(dayFirst, "dayFirst");
    }

    /** The habits that a whole source text gives evidence of. Linear in its length. */
    public static Habits of(String source) {
        Evidence evidence = new Evidence();
        boolean lineStart = true;
        for (int place = 0; place < source.length(); place++) {
            char character = source.charAt(place);
            if (lineStart && LINE_MARKS.indexOf(character) < 0) {
                evidence.readLineStart(new Cursor(source, place));
                lineStart = false;
            }
            if (Cursor.isDigit(character) && !isInsideWord(source, place)) {
                evidence.readNumericDate(new Cursor(source, place));
            }
            lineStart |= character == '\n';
        }
        return evidence.habits();
    }

    private static boolean isInsideWord(String source, int place) {
        if (place == 0) {
            return false;
        }
        char before = source.charAt(place - 1);
        return Cursor.isWordCharacter(before) || "/.-_".indexOf(before) >= 0;
    }

    private static final class Evidence {
        private int dayFirst;
        private int monthFirst;
        private int dotted;
        private int dottedBeyondDoubt;
        private int colon;
        private int bare;

        private void readLineStart(Cursor cursor) {
            int digits = cursor.digits();
            boolean leadingZero = cursor.here() == '0';
            boolean dottedClock = digits == 2 && cursor.ahead(2) == '.' && Cursor.isDigit(cursor.ahead(3));
            boolean colonClock = cursor.ahead(digits) == ':' && Cursor.isDigit(cursor.ahead(digits + 1));
            if (digits != 4 && !dottedClock && !(colonClock && digits <= 2)) {
                return;
            }
            Optional<Form> form = ClockScan.at(cursor)
                    .filter(clock -> Cursor.isBlank(cursor.here()) || cursor.here() == ':' || cursor.here() == '*')
                    .map(Clock::form);
            if (form.filter(Form.DOTTED::equals).isPresent()) {
                dotted++;
                dottedBeyondDoubt += leadingZero ? 1 : 0;
            } else if (form.filter(Form.BARE::equals).isPresent()) {
                bare++;
            } else if (colonClock && form.isPresent()) {
                colon++;
            }
        }

        /** {@code 25/12/2024} has its day first, {@code 12/25/2024} its month. */
        private void readNumericDate(Cursor cursor) {
            OptionalInt first = cursor.number(1, 2);
            char separator = cursor.here();
            if (first.isEmpty() || separator != '/' && separator != '-') {
                return;
            }
            cursor.step();
            OptionalInt second = cursor.number(1, 2);
            if (second.isEmpty() || !cursor.take(separator)) {
                return;
            }
            int yearDigits = cursor.digits();
            boolean year = yearDigits == 4 || yearDigits == 2 && separator == '/';
            if (year && isDayOnly(first.getAsInt()) && isMonth(second.getAsInt())) {
                dayFirst++;
            } else if (year && isMonth(first.getAsInt()) && isDayOnly(second.getAsInt())) {
                monthFirst++;
            }
        }

        private static boolean isDayOnly(int number) {
            return number > 12 && number <= 31;
        }

        private static boolean isMonth(int number) {
            return number >= 1 && number <= 12;
        }

        private Habits habits() {
            Optional<Boolean> order = dayFirst > 0 == monthFirst > 0 ? Optional.empty() : Optional.of(dayFirst > 0);
            boolean slips = dottedBeyondDoubt > 0 && colon >= SEVERAL;
            return new Habits(order, dotted >= SEVERAL || slips, bare >= SEVERAL);
        }
    }
}
