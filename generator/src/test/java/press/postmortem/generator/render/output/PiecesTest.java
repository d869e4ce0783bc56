package press.postmortem.generator.render.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static final List<String> TEXTS = List.of("", "Pump 7", "Größe", "“Pumpe” 7 – 日本", "\uD83D\uDD25 and more");

    @Test
    void a_text_is_the_same_in_one_piece_and_as_bytes_whoever_keeps_it() {
        for (String text : TEXTS) {
            for (Pieces pieces : List.of(Pieces.of(text), Pieces.of(text).kept())) {
                assertThat(pieces.text()).isEqualTo(text);
                assertThat(new String(pieces.whole(), StandardCharsets.UTF_8)).isEqualTo(text);
                assertThat(pieces.list())
                        .allSatisfy(piece -> assertThat(new String(piece.bytes(), StandardCharsets.UTF_8))
                                .isEqualTo(text));
            }
        }
    }

    @Test
    void several_pieces_are_one_text() {
        Pieces pieces = new Pieces(TEXTS.stream().map(Piece::of).toList());
        assertThat(pieces.text()).isEqualTo(String.join("", TEXTS));
        assertThat(new String(pieces.whole(), StandardCharsets.UTF_8)).isEqualTo(pieces.text());
    }

    @Test
    void what_is_empty_has_no_pieces() {
        assertThat(Pieces.of("").isEmpty()).isTrue();
        assertThat(Pieces.of("").list()).isEmpty();
    }
}
