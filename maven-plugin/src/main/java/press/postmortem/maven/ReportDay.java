package press.postmortem.maven;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** The day of an incident of which a report is begun. */
final class ReportDay {
    private ReportDay() {}

    /**
     * @param parameter a date
     * @param zone the site's; without one, the clock's counts
     * @return today, where nothing is said
     */
    static LocalDate of(Optional<String> parameter, Optional<ZoneId> zone, Clock clock) throws MojoFailureException {
        if (parameter.isEmpty()) {
            return LocalDate.now(zone.map(clock::withZone).orElse(clock));
        }
        try {
            return LocalDate.parse(parameter.get());
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(
                    "postmortem.date is '" + parameter.get() + "'; it can be a date as in 2026-03-31.", e);
        }
    }
}
