package press.postmortem.generator.lint.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SignsTest {
    @Test
    void one_sign_is_enough_wherever_it_stands() {
        Signs signs = new Signs(List.of("TBD", "TBC", "<"));
        assertThat(signs.standIn("the cause is TBC")).isTrue();
        assertThat(signs.standIn("TTBD")).isTrue();
        assertThat(signs.standIn("é <")).isTrue();
        assertThat(signs.standIn("TB, then D; \u0154BD")).isFalse();
        assertThat(signs.standIn("")).isFalse();
    }

    @Test
    void the_first_word_of_a_text_is_that_of_the_normalised_one() {
        for (String text : List.of(
                "", "…", " 'Twas… noon", "Five's whys", "ÉTÉ, 2024", "a-b", "\uD83D\uDEA2 Ebb\uD83D", "ΤΙΣ ΟΔΟΣ")) {
            assertThat(Words.first(text)).isEqualTo((Words.normalise(text) + " ").split(" ", 2)[0]);
        }
    }
}
