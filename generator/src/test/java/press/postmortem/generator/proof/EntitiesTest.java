package press.postmortem.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "tide & gate",
                "a&amp;b",
                "&lt;p title=&quot;it&#39;s&quot;&gt;",
                "&amp;lt;",
                "&amp;&nbsp;&lt;",
                "x&amp",
                "&#64;&commat;&#x40;",
                "&ltx && &;",
                "&"
            })
    void ours_are_read_as_all_are(String text) {
        assertThat(Entities.decoded(text)).isEqualTo(Parser.unescapeEntities(text, false));
    }
}
