package press.postmortem.generator.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final Optional<ZoneId> CET = Optional.of(ZoneId.of("CET"));
    private static final PartialDate DAY = PartialDate.of(LocalDate.of(2025, 11, 1));

    @Test
    void from_about_twenty_past_five_to_an_unknown_minute_past_six_pm() {
        Moment started = new Moment("~05:20", at(5, 20), Optional.empty(), true, CET);
        Moment resolved = new Moment("18:XX", Point.of(DAY, PartialTime.ofHour(18)), Optional.empty(), false, CET);

        assertThat(Span.between(started, resolved))
                .contains(new Span(
                        Duration.ofHours(12).plusMinutes(35),
                        Duration.ofHours(13).plusMinutes(44)));
    }

    @Test
    void between_two_noted_minutes_it_is_exact() {
        Optional<Span> span = Span.between(exact(at(5, 20), CET), exact(at(8, 5), CET));

        assertThat(span).contains(new Span(Duration.ofMinutes(165), Duration.ofMinutes(165)));
        assertThat(span).get().matches(Span::isExact);
    }

    @Test
    void what_came_before_is_negative() {
        assertThat(Span.between(exact(at(8, 5), CET), exact(at(8, 0), CET)))
                .contains(new Span(Duration.ofMinutes(-5), Duration.ofMinutes(-5)));
    }

    @Test
    void clocks_of_two_zones_are_compared_as_instants() {
        assertThat(Span.between(exact(at(8, 0), CET), exact(at(8, 0), Optional.of(ZoneId.of("America/New_York")))))
                .contains(new Span(Duration.ofHours(5), Duration.ofHours(5)));
    }

    @Test
    void clocks_without_zones_are_compared_as_they_are() {
        assertThat(Span.between(exact(at(8, 0), Optional.empty()), exact(at(9, 0), Optional.empty())))
                .contains(new Span(Duration.ofHours(1), Duration.ofHours(1)));
    }

    @Test
    void nothing_is_known_where_only_one_zone_or_no_date_is() {
        assertThat(Span.between(exact(at(8, 0), CET), exact(at(9, 0), Optional.empty())))
                .isEmpty();
        assertThat(Span.between(exact(Point.of(PartialTime.of(8, 0)), CET), exact(at(9, 0), CET)))
                .isEmpty();
    }

    @Test
    void a_night_without_an_hour_is_an_hour_shorter() {
        PartialDate before = PartialDate.of(LocalDate.of(2024, 3, 30));
        PartialDate after = PartialDate.of(LocalDate.of(2024, 3, 31));
        Optional<ZoneId> berlin = Optional.of(ZoneId.of("Europe/Berlin"));

        assertThat(Span.between(
                        exact(Point.of(before, PartialTime.of(22, 0)), berlin),
                        exact(Point.of(after, PartialTime.of(8, 0)), berlin)))
                .contains(new Span(Duration.ofHours(9), Duration.ofHours(9)));
    }

    @Test
    void an_end_before_its_start_is_no_figure() {
        assertThat(Figure.TIME_TO_MITIGATE.of(
                        times(Milestone.STARTED, exact(at(14, 0), CET), Milestone.MITIGATED, exact(at(13, 30), CET))))
                .isEmpty();
    }

    @Test
    void an_end_that_may_be_before_its_start_is_at_least_nothing_after_it() {
        Moment hour = exact(Point.of(DAY, PartialTime.ofHour(14)), CET);

        assertThat(Figure.TIME_TO_MITIGATE.of(
                        times(Milestone.STARTED, exact(at(14, 20), CET), Milestone.MITIGATED, hour)))
                .contains(new Span(Duration.ZERO, Duration.ofMinutes(39)));
    }

    @Test
    void a_catch_is_a_figure() {
        assertThat(Figure.TIME_TO_DETECT.of(
                        times(Milestone.STARTED, exact(at(14, 0), CET), Milestone.DETECTED, exact(at(13, 30), CET))))
                .contains(new Span(Duration.ofMinutes(-30), Duration.ofMinutes(-30)));
    }

    private static KeyTimes times(Milestone from, Moment start, Milestone to, Moment end) {
        return new KeyTimes(Map.of(from, start, to, end));
    }

    private static Point at(int hour, int minute) {
        return Point.of(DAY, PartialTime.of(hour, minute));
    }

    private static Moment exact(Point start, Optional<ZoneId> zone) {
        return new Moment("", start, Optional.empty(), false, zone);
    }
}
