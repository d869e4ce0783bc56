package press.postmortem.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Disk full, disk-full",
                "disk_full -- again!, disk-full-again",
                "Zoë Müller, zoe-muller",
                "Straße, strasse",
                "Łódź, lodz",
                "İstanbul, istanbul",
                "ﬁle №5, file-no5",
                "C, c",
                "C++, c-plus-plus",
                "C#, c-sharp",
                ".net, net",
                "Node.js, node-js",
                "数据库 故障, 数据库-故障",
                "Ёлка, ёлка",
                "हिन्दी, हिन्दी",
                "../../etc/passwd, etc-passwd",
                "CON, x-con",
                "Lpt1, x-lpt1",
                "🔥, u1f525",
                "\"\", none",
            })
    void aWordHasAName(String word, String slug) {
        assertThat(Slug.of(word)).isEqualTo(slug);
    }

    @Test
    void aNameIsNeverTooLongForADisk() {
        assertThat(Slug.of("a".repeat(500))).hasSize(80);
        assertThat(Slug.of("ab ".repeat(500))).hasSizeLessThanOrEqualTo(80).doesNotEndWith("-");
        assertThat(Slug.of("𠀀".repeat(500)).getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
        assertThat(Slug.of("🔥".repeat(500))).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void aNameOfANameIsTheSame() {
        for (int c = 0; c <= 0xFFFF; c++) {
            String slug = Slug.of("a" + (char) c + "b");
            assertThat(Slug.of(slug)).as("U+%04X", c).isEqualTo(slug);
        }
    }
}
