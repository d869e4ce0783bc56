package press.postmortem.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void each_character_is_read_with_its_length() {
        for (int character : IntStream.of('a', 0x7F, 0x80, 0x7FF, 0x800, 0x2003, 0xFFFD, 0x10000, 0x1F6A2, 0x10FFFF)
                .toArray()) {
            byte[] text = (Character.toString(character) + "é").getBytes(StandardCharsets.UTF_8);
            assertThat(Utf8.codePointAt(text, 0)).isEqualTo(character);
            assertThat(Utf8.lengthOf(character)).isEqualTo(text.length - 2);
            assertThat(Utf8.codePointAt(text, text.length - 2)).isEqualTo('é');
        }
    }

    @Test
    void what_is_gathered_lies_in_one_row() {
        Utf8 gathered = new Utf8(2);
        byte[] text = "the tide".getBytes(StandardCharsets.UTF_8);
        gathered.add(text, 4, 8);
        gathered.add((byte) '!');
        assertThat(new String(gathered.bytes(), 0, gathered.length(), StandardCharsets.UTF_8))
                .isEqualTo("tide!");
        gathered.clear();
        assertThat(gathered.length()).isZero();
    }
}
