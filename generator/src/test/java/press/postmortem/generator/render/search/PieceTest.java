package press.postmortem.generator.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PieceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the depot's relay      | the, depot's, relay",
                "max_connections = 100  | max, connections, 100",
                "read ECONNRESET        | read, ECONNRESET",
                "INC-2024-031           | INC, 2024-031",
                "10.0.0.12:5432         | 10.0.0.12:5432",
                "at 18:53, for 10.5ms   | at, 18, 53, for, 10, 5ms",
                "v1.2.3                 | v1, 2.3",
                "connectionPool         | connectionPool",
                "障害の原因             | 障, 害, の, 原, 因",
                "Café ist überfüllt     | Café, ist, überfüllt"
            })
    void parts_words(String text, String words) {
        assertThat(String.join(", ", words(text))).isEqualTo(words.replace("18, 53", "18:53"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "don't5",
                "2024-03-01T10:00Z",
                "障a 害 b",
                "10.5ms ✅ ok",
                "İstanbul ß ẞ ǅ",
                "A\uD83D\uDE80b"
            })
    void nothing_is_lost(String text) {
        List<Piece> pieces = Piece.of(text);
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(pieces)
                .allMatch(piece -> piece.casing().restore(piece.listed()).equals(piece.text()));
    }

    @Test
    void words_are_what_an_expression_says() {
        Random random = new Random(1);
        List<String> signs =
                List.of("1", "23", "a", ".", ":", "-", "'", "’", " ", "é", "害", "๑", "ー", "\uD835\uDFCF", "\uD83D");
        for (int i = 0; i < 50_000; i++) {
            String text = random.ints(random.nextInt(12), 0, signs.size())
                    .mapToObj(signs::get)
                    .collect(Collectors.joining());
            assertThat(words(text)).as(text).isEqualTo(expressed(text));
        }
        for (String text : List.of("1.".repeat(50), "1.".repeat(41) + "1a", "a'".repeat(50), "a".repeat(5000))) {
            assertThat(words(text)).as(text).isEqualTo(expressed(text));
        }
    }

    private static List<String> words(String text) {
        return Piece.of(text).stream()
                .filter(piece -> piece.kind() != Piece.Kind.GAP)
                .map(Piece::text)
                .toList();
    }

    private static List<String> expressed(String text) {
        String unspaced = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}";
        String spaced = "[\\p{L}\\p{M}\\p{N}&&[^" + unspaced + "]]";
        Pattern word = Pattern.compile("\\p{Nd}+(?:[.:/-]\\p{Nd}+){1,40}(?!" + spaced + ")|[" + unspaced + "]|" + spaced
                + "+(?:['’]" + spaced + "+){0,40}");
        return word.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void two_spaced_words_never_touch() {
        for (String text : List.of("2024-03-01T10:00Z", "don't5x", "10.5ms", "1.2.3rc1", "5'10''x")) {
            List<Piece> pieces = Piece.of(text);
            for (int i = 1; i < pieces.size(); i++) {
                assertThat(List.of(pieces.get(i - 1).kind(), pieces.get(i).kind()))
                        .as(text)
                        .contains(Piece.Kind.GAP);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Depot, depot, FIRST_UPPER",
        "DNS, dns, ALL_UPPER",
        "depot, depot, AS_LISTED",
        "connectionPool, connectionPool, AS_LISTED",
        "SEV1, SEV1, AS_LISTED"
    })
    void lists_letters_in_lower_case(String written, String listed, Piece.Case casing) {
        Piece piece = Piece.of(written).get(0);
        assertThat(piece.listed()).isEqualTo(listed);
        assertThat(piece.casing()).isEqualTo(casing);
    }
}
