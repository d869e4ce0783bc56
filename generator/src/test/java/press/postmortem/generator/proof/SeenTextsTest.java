package press.postmortem.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeenTextsTest {
    private final SeenTexts seen = new SeenTexts();

    @Test
    void texts_that_differ_in_a_digit_are_told_apart() {
        List<String> even = IntStream.range(0, 20_000)
                .mapToObj(number -> "incidents/2024-" + 2 * number)
                .toList();
        List<String> odd = IntStream.range(0, 20_000)
                .mapToObj(number -> "incidents/2024-" + (2 * number + 1))
                .toList();
        even.forEach(this::add);
        assertThat(even).allMatch(this::has);
        assertThat(odd).noneMatch(this::has);
    }

    @Test
    void letters_count_as_they_stand() {
        add("harbour boards");
        assertThat(List.of("boards harbour", "harbour board", "Harbour boards", "harbour boards\0", ""))
                .noneMatch(this::has);
    }

    @Test
    void a_text_is_known_wherever_it_stands() {
        add("berth");
        byte[] longer = "a berth on Monday".getBytes(StandardCharsets.UTF_8);
        assertThat(seen.has(longer, 2, 7)).isTrue();
        assertThat(seen.has(longer, 2, 8)).isFalse();
    }

    @Test
    void no_letters_are_a_text_too() {
        assertThat(has("")).isFalse();
        add("");
        assertThat(has("")).isTrue();
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        seen.add(bytes, 0, bytes.length);
    }

    private boolean has(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return seen.has(bytes, 0, bytes.length);
    }
}
