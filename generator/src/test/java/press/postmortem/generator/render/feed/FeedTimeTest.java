package press.postmortem.generator.render.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FeedTimeTest {
    @Test
    void a_day_alone_is_noon_in_its_zone() {
        FeedTime noon = FeedTime.noon(LocalDate.of(2024, 3, 7), ZoneId.of("Europe/Paris"))
                .orElseThrow();
        assertThat(noon.rfc3339()).isEqualTo("2024-03-07T12:00:00+01:00");
        assertThat(noon.rfc822()).isEqualTo("Thu, 7 Mar 2024 12:00:00 +0100");
    }

    @Test
    void noon_in_utc_has_an_offset_too() {
        FeedTime noon = FeedTime.noon(LocalDate.of(2024, 3, 7), ZoneOffset.UTC).orElseThrow();
        assertThat(noon.rfc3339()).isEqualTo("2024-03-07T12:00:00Z");
        assertThat(noon.rfc822()).isEqualTo("Thu, 7 Mar 2024 12:00:00 GMT");
    }

    @Test
    void an_offset_with_seconds_can_be_written_by_no_feed() {
        FeedTime noon = FeedTime.noon(LocalDate.of(1900, 1, 1), ZoneId.of("Europe/Amsterdam"))
                .orElseThrow();
        assertThat(noon.rfc3339()).matches("1900-01-01T1[12]:[0-9:]{5}Z");
    }

    @Test
    void a_year_that_has_not_four_digits_is_no_time() {
        assertThat(FeedTime.noon(LocalDate.of(10_000, 1, 1), ZoneOffset.UTC)).isEmpty();
        assertThat(FeedTime.noon(LocalDate.of(0, 1, 1), ZoneOffset.UTC)).isEmpty();
    }
}
