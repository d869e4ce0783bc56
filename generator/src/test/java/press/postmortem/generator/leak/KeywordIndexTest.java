package press.postmortem.generator.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeywordIndexTest {
    @Test
    void words_are_found_in_capitals_or_not_wherever_they_stand_and_overlap() {
        assertThat(found("Tokens and KEYS", "token", "keys", "key")).containsExactly("token@0", "key@11", "keys@11");
    }

    @Test
    void a_letter_beyond_those_of_all_words_may_be_a_capital_of_one() {
        assertThat(found("300 \u212Aelvin", "kelvin")).containsExactly("kelvin@4");
    }

    @Test
    void words_may_have_letters_beyond_ascii() {
        assertThat(found("\u4F60\u597D \u00DCBUNG \uFF36", "\u00FCbung")).containsExactly("\u00FCbung@3");
    }

    private static List<String> found(String text, String... words) {
        List<String> found = new ArrayList<>();
        new KeywordIndex(List.of(words)).scan(text, (word, start, end) -> {
            assertThat(end - start).isEqualTo(words[word].length());
            found.add(words[word] + "@" + start);
        });
        return found;
    }
}
