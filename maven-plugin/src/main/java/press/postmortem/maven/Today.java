package press.postmortem.maven;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The day as of which a site is built, in UTC. */
final class Today {
    /** What Maven 4's super POM says for a project that says nothing. */
    private static final String UNSAID_IN_MAVEN_4 = "1980-02-01T00:00:00Z";

    private Today() {}

    /**
     * @param parameter a date or {@code now}; goes before all others
     * @param environment may hold {@code SOURCE_DATE_EPOCH}, seconds since 1970
     *     (<a href="https://reproducible-builds.org/specs/source-date-epoch/">reproducible-builds.org</a>)
     * @param outputTimestamp ISO 8601 or seconds since 1970; a value of one character that is no digit means that there is none
     *     (<a href="https://maven.apache.org/guides/mini/guide-reproducible-builds.html">Maven's guide</a>)
     * @return empty where nobody said it
     */
    static Optional<LocalDate> of(
            Optional<String> parameter, Map<String, String> environment, Optional<String> outputTimestamp, Clock clock)
            throws MojoExecutionException {
        if (parameter.isPresent()) {
            return Optional.of(
                    parameter.get().equals("now")
                            ? LocalDate.now(clock)
                            : read(
                                    "postmortem.today",
                                    parameter.get(),
                                    "a date as in 2026-03-31, or now",
                                    LocalDate::parse));
        }
        String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
        if (!epoch.isEmpty()) {
            return Optional.of(read("SOURCE_DATE_EPOCH", epoch, "a number of seconds since 1970", Today::ofSeconds));
        }
        if (outputTimestamp.isPresent() && isStated(outputTimestamp.get())) {
            return Optional.of(read(
                    "project.build.outputTimestamp",
                    outputTimestamp.get(),
                    "a time as in 2026-03-31T00:00:00Z, or a number of seconds since 1970",
                    Today::ofTimestamp));
        }
        return Optional.empty();
    }

    private static boolean isStated(String timestamp) {
        boolean off = timestamp.isEmpty() || timestamp.length() == 1 && !isNumber(timestamp);
        return !off && !timestamp.equals(UNSAID_IN_MAVEN_4);
    }

    private static LocalDate ofTimestamp(String text) {
        return isNumber(text)
                ? ofSeconds(text)
                : OffsetDateTime.parse(text)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDate();
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static LocalDate ofSeconds(String text) {
        return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(text)), ZoneOffset.UTC);
    }

    private static LocalDate read(String name, String text, String form, DateForm reader)
            throws MojoExecutionException {
        try {
            return reader.read(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw new MojoExecutionException(name + " is '" + text + "'; it can be " + form + ".", e);
        }
    }

    private interface DateForm {
        LocalDate read(String text);
    }
}
