package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {
    private static final Optional<String> UNSAID = Optional.empty();
    private static final Map<String, String> NO_ENVIRONMENT = Map.of();
    private static final Map<String, String> EPOCH = Map.of("SOURCE_DATE_EPOCH", "1767225599");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-06T23:30:00Z"), ZoneId.of("UTC"));

    @Test
    void nobody_said_it() throws Exception {
        assertThat(Today.of(UNSAID, NO_ENVIRONMENT, UNSAID, CLOCK)).isEmpty();
    }

    @Test
    void the_parameter_goes_before_the_environment() throws Exception {
        assertThat(Today.of(Optional.of("2026-03-31"), EPOCH, Optional.of("2026-01-01T00:00:00Z"), CLOCK))
                .contains(LocalDate.of(2026, 3, 31));
    }

    @Test
    void now_asks_the_clock() throws Exception {
        assertThat(Today.of(Optional.of("now"), EPOCH, UNSAID, CLOCK)).contains(LocalDate.of(2026, 5, 6));
    }

    @Test
    void the_environment_goes_before_the_projects_timestamp() throws Exception {
        assertThat(Today.of(UNSAID, EPOCH, Optional.of("2026-01-01T00:00:00Z"), CLOCK))
                .contains(LocalDate.of(2025, 12, 31));
    }

    @Test
    void an_empty_variable_says_nothing() throws Exception {
        assertThat(Today.of(UNSAID, Map.of("SOURCE_DATE_EPOCH", ""), UNSAID, CLOCK))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01T00:00:00Z,2026-01-01", "2026-01-01T00:30:00+01:00,2025-12-31", "1767225600,2026-01-01"})
    void a_timestamp_is_read_as_maven_reads_it(String timestamp, LocalDate day) throws Exception {
        assertThat(Today.of(UNSAID, NO_ENVIRONMENT, Optional.of(timestamp), CLOCK))
                .contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-", "1980-02-01T00:00:00Z"})
    void a_timestamp_can_be_switched_off_as_in_maven_and_maven_4_has_one_that_says_nothing(String timestamp)
            throws Exception {
        assertThat(Today.of(UNSAID, NO_ENVIRONMENT, Optional.of(timestamp), CLOCK))
                .isEmpty();
    }

    @Test
    void what_is_no_date_is_named_with_what_it_could_be() {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> Today.of(Optional.of("tomorrow"), EPOCH, UNSAID, CLOCK))
                .withMessage("postmortem.today is 'tomorrow'; it can be a date as in 2026-03-31, or now.");
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> Today.of(UNSAID, Map.of("SOURCE_DATE_EPOCH", "soon"), UNSAID, CLOCK))
                .withMessage("SOURCE_DATE_EPOCH is 'soon'; it can be a number of seconds since 1970.");
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> Today.of(UNSAID, NO_ENVIRONMENT, Optional.of("2026-01-01"), CLOCK))
                .withMessageStartingWith("project.build.outputTimestamp is '2026-01-01'; it can be a time");
    }
}
