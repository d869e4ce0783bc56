package press.postmortem.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    private static final List<String> WORDS = List.of("severity", "services", "status", "due");

    @Test
    void a_slip_of_the_pen_has_a_nearest_word() {
        assertThat(Suggestion.nearest("severtiy", WORDS)).contains("severity");
        assertThat(Suggestion.nearest("service", WORDS)).contains("services");
        assertThat(Suggestion.nearest("STATUS", WORDS)).contains("status");
    }

    @Test
    void another_word_has_none() {
        assertThat(Suggestion.nearest("weather", WORDS)).isEmpty();
        assertThat(Suggestion.nearest("do", WORDS)).isEmpty();
        assertThat(Suggestion.nearest("", WORDS)).isEmpty();
    }

    @Test
    void the_first_of_equally_near_words_is_taken() {
        assertThat(Suggestion.nearest("dube", List.of("dude", "duke"))).contains("dude");
    }

    @Test
    void a_text_is_no_word() {
        assertThat(Suggestion.nearest("s".repeat(100_000), WORDS)).isEmpty();
    }
}
