package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class ReportDayTest {
    private static final Clock LATE_IN_UTC = Clock.fixed(Instant.parse("2026-03-31T23:30:00Z"), ZoneOffset.UTC);

    @Test
    void a_day_that_is_said_counts() throws Exception {
        assertThat(ReportDay.of(Optional.of("2026-02-03"), Optional.empty(), LATE_IN_UTC))
                .isEqualTo("2026-02-03");
    }

    @Test
    void today_is_todays_date_where_the_site_is() throws Exception {
        assertThat(ReportDay.of(Optional.empty(), Optional.of(ZoneId.of("Europe/Oslo")), LATE_IN_UTC))
                .isEqualTo("2026-04-01");
        assertThat(ReportDay.of(Optional.empty(), Optional.empty(), LATE_IN_UTC))
                .isEqualTo("2026-03-31");
    }

    @Test
    void what_is_no_day_is_refused() {
        assertThatThrownBy(() -> ReportDay.of(Optional.of("31.3.2026"), Optional.empty(), LATE_IN_UTC))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("postmortem.date is '31.3.2026'; it can be a date as in 2026-03-31.");
    }
}
