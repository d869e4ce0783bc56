package press.postmortem.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSetTest {
    @Test
    void a_text_is_known_wherever_it_stands() {
        TextSet words = TextSet.of(List.of("gate", "tide", "gate"));
        char[] text = "the gate, at high tide".toCharArray();
        assertThat(words.has(text, 4, 8)).isTrue();
        assertThat(words.has(text, 18, 22)).isTrue();
        assertThat(words.has(text, 4, 9)).isFalse();
        assertThat(words.has(text, 5, 8)).isFalse();
        assertThat(words.has(text, 0, 0)).isFalse();
    }

    @Test
    void however_many_there_are_each_is_told_from_the_others() {
        TextSet known = TextSet.of(
                IntStream.range(0, 10_000).mapToObj(i -> "inc-" + 2 * i).toList());
        for (int i = 0; i < 10_000; i++) {
            assertThat(has(known, "inc-" + 2 * i)).isTrue();
            assertThat(has(known, "inc-" + (2 * i + 1))).isFalse();
        }
    }

    private static boolean has(TextSet texts, String text) {
        return texts.has(text.toCharArray(), 0, text.length());
    }
}
