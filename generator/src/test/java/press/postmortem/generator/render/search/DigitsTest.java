package press.postmortem.generator.render.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DigitsTest {
    @Test
    void numbers_are_read_as_they_were_written() {
        int[] numbers = IntStream.concat(IntStream.range(0, 50_000), IntStream.of(123_456, 700_000))
                .toArray();
        StringBuilder out = new StringBuilder();
        for (int number : numbers) {
            Digits.append(number, out);
        }
        assertThat(out.toString()).matches("[#-~&&[^\\\\]]*");
        Digits.Reader reader = new Digits.Reader(out.toString());
        for (int number : numbers) {
            assertThat(reader.next()).isEqualTo(number);
        }
        assertThat(reader.hasNext()).isFalse();
    }

    @Test
    void small_numbers_are_short() {
        assertThat(length(49)).isEqualTo(1);
        assertThat(length(50)).isEqualTo(2);
        assertThat(length(3234)).isEqualTo(2);
        assertThat(length(3235)).isEqualTo(3);
        assertThat(length(44_639)).isEqualTo(3);
        assertThat(length(44_640)).isEqualTo(4);
    }

    private static int length(int number) {
        StringBuilder out = new StringBuilder();
        Digits.append(number, out);
        return out.length();
    }
}
