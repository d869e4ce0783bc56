package press.postmortem.generator.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class TimeGrammarTest {
    private static final TimeGrammar GRAMMAR = new TimeGrammar(Habits.UNKNOWN, Optional.empty());
    private static final String[] PIECES = {
        "10:42",
        "1042",
        "24:00",
        "2023-05-01",
        "2023",
        "05",
        "31/12/2023",
        "Dec",
        "may",
        "Mon",
        "17th",
        "am",
        "PM",
        "XX",
        "??",
        "UTC",
        "IST",
        "+02:00",
        "Europe/Paris",
        "Eastern",
        "Denver",
        " time",
        "~",
        "ca.",
        "between",
        "and",
        "to",
        "-",
        "–",
        "/",
        "(",
        ")",
        "[",
        ":",
        ".",
        ",",
        " ",
        "\t",
        "T",
        "Z",
        "h",
        "Uhr",
        "時",
        "分",
        "年",
        "月",
        "日",
        "午後",
        "noon",
        "x",
        "\uD83D",
        "\uDD25",
        "０",
        "٣",
        "\u0000",
        "９９",
        "Sunday,",
        "00",
        "99",
        "12345678",
        "early",
        "morning",
        "of",
        "on"
    };

    @Test
    void what_is_written_stands_between_its_places() {
        String text = "**~10:42 UTC** Alerts fire";

        TimePhrase phrase = GRAMMAR.leading(text).orElseThrow();

        assertThat(text.substring(phrase.begin(), phrase.end()))
                .isEqualTo(phrase.written())
                .isEqualTo("~10:42 UTC");
    }

    @Test
    void no_text_is_too_strange() {
        Random random = new Random(20230501);
        for (int round = 0; round < 10_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(9); piece >= 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertThatCode(() -> readAll(text.toString())).as(text.toString()).doesNotThrowAnyException();
        }
    }

    @Test
    void no_text_is_too_long() {
        for (String piece : PIECES) {
            readAll(piece.repeat(20_000 / piece.length()));
            readAll((piece + " ").repeat(20_000 / (piece.length() + 1)));
            readAll("10:42" + piece.repeat(20_000 / piece.length()) + "10:43");
        }
    }

    @Test
    void the_machine_it_runs_on_does_not_matter() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(GRAMMAR.leading("FRIDAY, 3 APRIL 2020 10:42 IST")
                            .orElseThrow()
                            .day())
                    .contains(LocalDate.of(2020, 4, 3));
            assertThat(GRAMMAR.zoneIn("Times are in Pacific Time")).contains(ZoneId.of("America/Los_Angeles"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static void readAll(String text) {
        GRAMMAR.leading(text)
                .ifPresent(phrase ->
                        phrase.moment(Optional.empty(), Optional.empty()).latest());
        GRAMMAR.whole(text);
        GRAMMAR.day(text);
        GRAMMAR.firstDate(text)
                .ifPresent(phrase -> phrase.moment(Optional.of(LocalDate.of(2024, 2, 29)), Optional.empty())
                        .latest());
        GRAMMAR.zoneIn(text);
        Habits.of(text);
    }
}
