package press.postmortem.generator.lint.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ValueIndexTest {
    @Test
    void valuesAreFoundWhereverTheyBegin() {
        assertThat(found(List.of("10.1.2.3", "10.1.2.30", "kim"), "kim at 10.1.2.30, kim"))
                .containsExactlyInAnyOrder("0 kim", "7 10.1.2.3", "7 10.1.2.30", "18 kim");
    }

    @Test
    void nothingIsFoundWhereNothingIsLookedFor() {
        assertThat(new ValueIndex(List.of()).isEmpty()).isTrue();
        assertThat(found(List.of(), "kim")).isEmpty();
        assertThat(found(List.of("kim"), "")).isEmpty();
    }

    @Test
    void asMuchIsFoundAsBySearchingForEachValue() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<String> values = Stream.generate(() -> text(random, 1 + random.nextInt(5)))
                    .limit(random.nextInt(20))
                    .distinct()
                    .toList();
            String text = text(random, 40);
            assertThat(found(values, text))
                    .as("%s in %s", values, text)
                    .containsExactlyInAnyOrderElementsOf(searched(values, text));
        }
    }

    private static List<String> found(List<String> values, String text) {
        List<String> found = new ArrayList<>();
        new ValueIndex(values).find(text, (start, value) -> found.add(start + " " + value));
        return found;
    }

    private static List<String> searched(List<String> values, String text) {
        List<String> found = new ArrayList<>();
        for (String value : values) {
            for (int start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
                found.add(start + " " + value);
            }
        }
        return found;
    }

    private static String text(Random random, int length) {
        return random.ints(length, 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
