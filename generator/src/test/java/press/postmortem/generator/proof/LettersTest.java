package press.postmortem.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {
    @Test
    void blanks_and_what_no_reader_sees_make_no_difference() {
        Letters page = Letters.of("The\u00A0gau\u00ADge\n fell\u200B \uD83D\uDEA2 silent\uD83D");
        assertThat(page.length()).isEqualTo("Thegaugefell\uD83D\uDEA2silent".length());
        assertThat(page.find(Letters.of("gauge fell \uD83D\uDEA2"), 0)).isEqualTo(3);
        assertThat(Letters.of(" \u200B\n\u00AD").isEmpty()).isTrue();
    }

    @Test
    void what_stands_before_a_place_is_found_after_what_stands_behind_it() {
        Letters page = Letters.of("gate tide gate");
        assertThat(page.find(Letters.of("gate"), 0)).isZero();
        assertThat(page.find(Letters.of("gate"), 1)).isEqualTo(8);
        assertThat(page.find(Letters.of("gate"), 9)).isZero();
        assertThat(page.find(Letters.of("tide gate"), 12)).isEqualTo(4);
        assertThat(page.find(Letters.of("tide tide"), 0)).isEqualTo(-1);
    }

    @Test
    void a_ligature_is_alike_its_letters() {
        assertThat(Letters.alike("the \uFB01rst").find(Letters.alike("first"), 0))
                .isEqualTo(3);
    }
}
