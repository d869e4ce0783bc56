package press.postmortem.generator.render.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.PartialDate;
import press.postmortem.generator.incident.PartialTime;
import press.postmortem.generator.incident.Point;
import press.postmortem.generator.incident.Span;

class PhrasesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    private final Phrases phrases = new Phrases(WordsReader.of("en"));

    @ParameterizedTest
    @CsvSource({
        "PT0M, PT0M, 0 min",
        "PT18M, PT18M, 18 min",
        "PT13M, PT23M, 13–23 min",
        "PT60M, PT60M, 1 h",
        "PT2H45M, PT2H45M, 2 h 45 min",
        "PT2H40M, PT2H50M, 2 h 40–50 min",
        "PT55M, PT1H5M, 55 min–1 h 5 min",
        "PT7H15M, PT8H15M, 7–9 h",
        "PT12H35M, PT13H44M, 12–14 h",
        "PT16H45M, PT16H45M, 16 h 45 min",
        "PT48H, PT48H, 2 days",
        "PT209H, PT209H, 8 days 17 h",
        "PT336H, PT365H, 14–16 days",
        "PT-5M, PT-5M, −5 min",
        "PT-3M, PT4M, −3 min to 4 min",
    })
    void a_duration_never_claims_more_than_is_known(Duration min, Duration max, String expected) {
        assertThat(phrases.span(new Span(min, max)).replace('\u00a0', ' ')).isEqualTo(expected);
    }

    @Test
    void days_are_written_in_full_or_short() {
        assertThat(phrases.date(DAY)).isEqualTo("1 November 2025");
        assertThat(phrases.longDate(DAY)).isEqualTo("Saturday 1 November 2025");
        assertThat(phrases.day(PartialDate.of(DAY))).isEqualTo("Sat 1 Nov 2025");
        assertThat(phrases.day(PartialDate.ofMonth(YearMonth.of(2025, 11)))).isEqualTo("Nov 2025");
        assertThat(phrases.day(PartialDate.ofYear(2025))).isEqualTo("2025");
    }

    @Test
    void a_time_says_no_more_than_its_author() {
        Moment exact = moment(PartialTime.of(5, 38), false, Optional.of(ZoneId.of("Europe/Amsterdam")));
        Moment hour = moment(PartialTime.ofHour(18), true, Optional.empty());

        assertThat(phrases.clock(exact)).isEqualTo("05:38");
        assertThat(Phrases.machine(exact)).isEqualTo("2025-11-01T05:38+01:00");
        assertThat(phrases.clock(hour)).isEqualTo("~18:XX");
        assertThat(Phrases.machine(hour)).isEqualTo("2025-11-01");
    }

    private static Moment moment(PartialTime time, boolean approximate, Optional<ZoneId> zone) {
        return new Moment("", Point.of(PartialDate.of(DAY), time), Optional.empty(), approximate, zone);
    }

    @ParameterizedTest
    @CsvSource({
        "Z, UTC",
        "+01:00, UTC+1",
        "-03:30, UTC−3:30",
        "+05:45, UTC+5:45",
        "Etc/UTC, UTC",
        "Europe/Paris, Europe/Paris"
    })
    void a_zone_is_named_as_it_was_stated(String zone, String expected) {
        assertThat(Phrases.zone(ZoneId.of(zone))).isEqualTo(expected);
    }

    @Test
    void what_the_page_shows_anyway_is_not_repeated_as_written() {
        Moment moment = moment(PartialTime.of(7, 9), false, Optional.of(ZoneOffset.UTC));

        assertThat(Written.differs(as("2025-11-01 07:09 UTC", moment), "07:09")).isFalse();
        assertThat(Written.differs(as("2025-11-01 0709", moment), "07:09")).isFalse();
        assertThat(Written.differs(as("November 1st, 07:09", moment), "07:09 1 November 2025"))
                .isFalse();
        assertThat(Written.differs(as("7:09 AM", moment), "07:09")).isTrue();
        assertThat(Written.differs(as("2025-11-01 0907", moment), "07:09")).isTrue();
    }

    private static Moment as(String written, Moment moment) {
        return new Moment(written, moment.start(), moment.end(), moment.approximate(), moment.zone());
    }
}
