package press.postmortem.generator.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.incident.Span;

class DurationGrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 hr. 15 min.           | PT2H15M",
                "2 Std. 32 Min.          | PT2H32M",
                "3 Std., 20 Min.         | PT3H20M",
                "1 h. 20 m.              | PT1H20M",
                "1h53                    | PT1H53M",
                "1 h 53                  | PT1H53M",
                "1 heure 20              | PT1H20M",
                "1 hour and a half       | PT1H30M",
                "one hour and a half     | PT1H30M",
                "two and a half hours    | PT2H30M",
                "half an hour            | PT30M",
                "1½ h                    | PT1H30M",
                "1,440 minutes           | PT24H",
                "12.000 minutes          | PT200H",
                "1.5 hours               | PT1H30M",
                "2,25 h                  | PT2H15M",
                "¾ h                     | PT45M",
                "1 Tag 2 Stunden         | PT26H",
                "2 ore 15 minuti         | PT2H15M",
                "2 uur en 5 minuten      | PT2H5M",
                "1 час 20 минут          | PT1H20M",
                "约6小时15分钟           | PT6H15M",
                "3분 12초                | PT3M12S",
                "1시간 30분              | PT1H30M",
                "6小时（2 月 3 日）      | PT6H",
                "PT1H30M                 | PT1H30M",
                "P1DT2H                  | PT26H",
                "01:53:00                | PT1H53M",
                "about 2 h, by night     | PT2H",
                "2 h. Nobody noticed     | PT2H",
            })
    void a_length(String written, Duration length) {
        assertThat(DurationGrammar.behindLabel(written).map(DurationGrammar.Found::span))
                .contains(new Span(length, length));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90",
                "1:30",
                "1h5",
                "2 h 75",
                "2 hours 15 lamps",
                "2 Std. 32 Foo",
                "3 Std., 20 Foo",
                "1 heure et demie",
                "less than 5 minutes",
                "P",
                "PT",
                "01:75:00",
                "16:05:00 to 17:20:00",
            })
    void no_length(String written) {
        assertThat(DurationGrammar.behindLabel(written)).isEmpty();
    }

    @Test
    void amid_a_text_hours_and_a_number_may_be_a_time_of_day() {
        assertThat(DurationGrammar.within("The lamps failed at 14 h 30, and at 15h40 again."))
                .isEmpty();
    }

    @Test
    void amid_a_text_abbreviations_are_read_to_their_end() {
        assertThat(DurationGrammar.within("It took 2 hr. 15 min. to find."))
                .extracting(DurationGrammar.Told::span)
                .containsExactly(new Span(Duration.ofMinutes(135), Duration.ofMinutes(135)));
    }
}
