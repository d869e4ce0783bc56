package press.postmortem.generator.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTest {
    @Test
    void gaps_are_filled() {
        assertThat(fill("title: {{title}}, {{title}}!", Optional.of("A $1 \\ {{title}}")))
                .isEqualTo("title: A $1 \\ {{title}}, A $1 \\ {{title}}!\n");
    }

    @Test
    void where_nothing_is_known_a_gap_says_what_stands_there() {
        assertThat(fill("# {{title|as in [a, b]}}", Optional.empty())).isEqualTo("# as in [a, b]\n");
        assertThat(fill("# {{title|as in [a, b]}}", Optional.of("c"))).isEqualTo("# c\n");
    }

    @Test
    void a_line_with_a_gap_that_nothing_fills_is_left_out() {
        assertThat(fill("a\nb {{title}}\n\nc", Optional.empty())).isEqualTo("a\n\nc\n");
    }

    @Test
    void a_gap_that_nobody_thought_of_is_a_mistake() {
        assertThatThrownBy(() -> new Template("{{titel}}").fill(Map.of("title", Optional.of("x"))))
                .hasMessage("titel");
    }

    private static String fill(String text, Optional<String> title) {
        return new Template(text).fill(Map.of("title", title));
    }
}
