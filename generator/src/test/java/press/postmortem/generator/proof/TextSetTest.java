package press.postmortem.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSetTest {
    @Test
    void a_text_is_known_wherever_it_stands() {
        TextSet words = TextSet.of(List.of("gate", "tide", "gate"));
        byte[] text = "the gate, at high tide".getBytes(StandardCharsets.UTF_8);
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

    @Test
    void letters_are_told_apart_by_all_their_bits() {
        TextSet known = TextSet.of(List.of("a", "\u0161b", "\u00ff"));

        assertThat(has(known, "\u0161")).isFalse();
        assertThat(has(known, "ab")).isFalse();
        assertThat(has(known, "\u0161b")).isTrue();
        assertThat(has(known, "\u01ff")).isFalse();
        assertThat(has(known, "\u00ff")).isTrue();
    }

    @Test
    void it_holds_what_a_set_holds() {
        Random random = new Random(7);
        List<String> letters = List.of("a", "b", "\u00e9", "\u0161", "\u4e00", "\uD83D\uDEA8");
        Set<String> set = new HashSet<>();
        TextSet texts = new TextSet();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                text.append(letters.get(random.nextInt(letters.size())));
            }
            byte[] around = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
            assertThat(texts.has(around, 1, around.length - 1)).isEqualTo(set.contains(text.toString()));
            if (random.nextBoolean()) {
                texts.add(around, 1, around.length - 1);
                set.add(text.toString());
            }
        }
    }

    private static boolean has(TextSet texts, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return texts.has(bytes, 0, bytes.length);
    }
}
