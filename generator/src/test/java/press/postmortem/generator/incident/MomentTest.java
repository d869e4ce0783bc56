package press.postmortem.generator.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final Optional<ZoneId> BERLIN = Optional.of(ZoneId.of("Europe/Berlin"));
    private static final PartialDate DAY = PartialDate.of(LocalDate.of(2022, 12, 17));

    @Test
    void iso_is_as_precise_as_the_author() {
        assertThat(moment(Point.of(DAY)).iso()).isEqualTo("2022-12-17");
        assertThat(moment(Point.of(DAY, PartialTime.of(18, 53))).iso()).isEqualTo("2022-12-17T18:53");
        assertThat(moment(Point.of(DAY, PartialTime.of(18, 53, 7))).iso()).isEqualTo("2022-12-17T18:53:07");
        assertThat(moment(Point.of(DAY, PartialTime.ofHour(22))).iso()).isEqualTo("2022-12-17T22:XX");
        assertThat(moment(Point.of(PartialTime.of(18, 53))).iso()).isEqualTo("T18:53");
        assertThat(moment(Point.of(PartialDate.ofMonth(YearMonth.of(2022, 12)))).iso())
                .isEqualTo("2022-12-XX");
        assertThat(moment(Point.of(PartialDate.ofYear(2022))).iso()).isEqualTo("2022-XX-XX");
    }

    @Test
    void an_unknown_minute_can_be_any_of_its_hour() {
        Moment moment = moment(Point.of(DAY, PartialTime.ofHour(22)));

        assertThat(moment.earliestLocal()).contains(LocalDateTime.parse("2022-12-17T22:00"));
        assertThat(moment.latestLocal()).contains(LocalDateTime.parse("2022-12-17T22:59"));
    }

    @Test
    void one_of_two_days_lies_between_them() {
        LocalDate march = LocalDate.of(2024, 3, 4);
        LocalDate april = LocalDate.of(2024, 4, 3);
        Moment moment = moment(Point.of(PartialDate.ofEither(april, march), PartialTime.of(10, 42)));

        assertThat(moment.iso()).isEqualTo("2024-XX-XXT10:42");
        assertThat(moment.earliestLocal()).contains(LocalDateTime.parse("2024-03-04T10:42"));
        assertThat(moment.latestLocal()).contains(LocalDateTime.parse("2024-04-03T10:42"));
        assertThat(moment.date()).isNotEqualTo(Optional.of(PartialDate.ofYear(2024)));
    }

    @Test
    void an_unknown_day_can_be_any_of_its_month() {
        Moment moment = moment(Point.of(PartialDate.ofMonth(YearMonth.of(2024, 2))));

        assertThat(moment.earliestLocal()).contains(LocalDateTime.parse("2024-02-01T00:00"));
        assertThat(moment.latestLocal()).contains(LocalDateTime.parse("2024-02-29T23:59"));
    }

    @Test
    void an_interval_lasts_from_its_start_to_its_end() {
        Moment moment = new Moment(
                "10:00 - 10:20",
                Point.of(DAY, PartialTime.of(10, 0)),
                Optional.of(Point.of(DAY, PartialTime.of(10, 20))),
                false,
                Optional.empty());

        assertThat(moment.iso()).isEqualTo("2022-12-17T10:00/2022-12-17T10:20");
        assertThat(moment.earliestLocal()).contains(LocalDateTime.parse("2022-12-17T10:00"));
        assertThat(moment.latestLocal()).contains(LocalDateTime.parse("2022-12-17T10:20"));
    }

    @Test
    void an_approximate_time_is_off_by_half_of_what_people_round_to() {
        assertThat(about(PartialTime.of(14, 0)).earliestLocal()).contains(LocalDateTime.parse("2022-12-17T13:30"));
        assertThat(about(PartialTime.of(14, 30)).earliestLocal()).contains(LocalDateTime.parse("2022-12-17T14:15"));
        assertThat(about(PartialTime.of(14, 20)).latestLocal()).contains(LocalDateTime.parse("2022-12-17T14:25"));
        assertThat(about(PartialTime.of(14, 23)).latestLocal()).contains(LocalDateTime.parse("2022-12-17T14:24"));
    }

    @Test
    void without_a_date_or_a_zone_there_is_no_instant() {
        assertThat(moment(Point.of(PartialTime.of(10, 0))).withZone(BERLIN).earliest())
                .isEmpty();
        assertThat(moment(Point.of(DAY, PartialTime.of(10, 0))).earliest()).isEmpty();
    }

    @Test
    void an_hour_that_came_twice_counts_as_both() {
        PartialDate backToWinter = PartialDate.of(LocalDate.of(2024, 10, 27));
        Moment moment = moment(Point.of(backToWinter, PartialTime.of(2, 30))).withZone(BERLIN);

        assertThat(moment.earliest()).contains(Instant.parse("2024-10-27T00:30:00Z"));
        assertThat(moment.latest()).contains(Instant.parse("2024-10-27T01:30:00Z"));
    }

    @Test
    void an_hour_that_never_was_counts_as_either_clock() {
        PartialDate toSummer = PartialDate.of(LocalDate.of(2024, 3, 31));
        Moment moment = moment(Point.of(toSummer, PartialTime.of(2, 30))).withZone(BERLIN);

        assertThat(moment.earliest()).contains(Instant.parse("2024-03-31T00:30:00Z"));
        assertThat(moment.latest()).contains(Instant.parse("2024-03-31T01:30:00Z"));
    }

    private static Moment about(PartialTime time) {
        return new Moment("", Point.of(DAY, time), Optional.empty(), true, Optional.empty());
    }

    private static Moment moment(Point start) {
        return new Moment("", start, Optional.empty(), false, Optional.empty());
    }
}
