package press.postmortem.generator.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Gaps are filled as the JDK's formatter fills them. */
class GapsTest {
    private static final List<String> ARGUMENTS =
            List.of("ten %", "%2$s", "", "\u00e4 \uD83D\uDEA8", "$s", "six", "7", "8", "9");

    static Stream<String> words_of_all_rules() {
        return Rules.builtIn().stream().flatMap(rule -> Stream.of(rule.message(), rule.hint()));
    }

    @ParameterizedTest
    @MethodSource("words_of_all_rules")
    @ValueSource(
            strings = {"", "%1$s", "%6$s%1$s", "100 %% of %1$s", "%s then %s", "%2$-8s|", "%1$S", "%n", "a %1$s b %1$s"
            })
    void filled_as_by_the_formatter(String words) {
        assertThat(Gaps.fill(words, ARGUMENTS)).isEqualTo(String.format(Locale.ROOT, words, ARGUMENTS.toArray()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a %1", "%1$", "%0$s", "%10$s", "%11$s", "%q", "%1$s and %"})
    void refused_as_by_the_formatter(String words) {
        assertThatThrownBy(() -> String.format(Locale.ROOT, words, ARGUMENTS.toArray()))
                .isInstanceOf(IllegalFormatException.class);
        assertThatThrownBy(() -> Gaps.fill(words, ARGUMENTS)).isInstanceOf(IllegalFormatException.class);
    }

    @Test
    void what_fills_a_gap_has_none() {
        assertThat(Gaps.fill("%1$s", List.of("%1$s"))).isEqualTo("%1$s");
    }
}
