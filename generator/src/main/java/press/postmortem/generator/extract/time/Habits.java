package press.postmortem.generator.extract.time;

import java.util.Objects;
import java.util.Optional;

/**
 * How one file writes its times, as far as the rest of the file tells.
 *
 * @param dayFirst whether {@code 03/04/2024} is the third of April; empty where the file gives no evidence
 * @param dottedClock whether {@code 10.42 Alerts fire} begins with a clock time: several lines of the file do
 * @param bareClock whether {@code 1042 Alerts fire} begins with a clock time: several lines of the file do
 */
public record Habits(Optional<Boolean> dayFirst, boolean dottedClock, boolean bareClock) {
    public static final Habits UNKNOWN = new Habits(Optional.empty(), false, false);

    public Habits {
        Objects.requireNonNull(dayFirst, "dayFirst");
    }

    /** The habits that a whole source text gives evidence of. Linear in its length. */
    public static Habits of(String source) {
        throw new UnsupportedOperationException(source);
    }
}
