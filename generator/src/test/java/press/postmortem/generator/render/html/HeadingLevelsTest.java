package press.postmortem.generator.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingLevelsTest {
    @Test
    void everyHeadingIsRaised() {
        assertThat(raised("<h2 id=\"x\">A \u2026</h2><h3>B</h3><p>C</p>"))
                .isEqualTo("<h1 id=\"x\">A \u2026</h1><h2>B</h2><p>C</p>");
    }

    @Test
    void noneIsHigherThanTheFirstLevel() {
        assertThat(raised("<h1>A</h1><h2>B</h2>")).isEqualTo("<h1>A</h1><h1>B</h1>");
    }

    @Test
    void whatOnlyLooksLikeAHeadingStays() {
        String html = "<hr><header>h2 &lt;h2></header><code>/h2</code></h<";
        assertThat(raised(html)).isEqualTo(html);
    }

    @Test
    void theLowestLevelIsFound() {
        assertThat(hasLowest("<h6 id=\"x\">A</h6>")).isTrue();
        assertThat(hasLowest("<h5>&lt;h6></h5>")).isFalse();
    }

    private static String raised(String html) {
        return new String(HeadingLevels.raised(html.getBytes(UTF_8)), UTF_8);
    }

    private static boolean hasLowest(String html) {
        return HeadingLevels.hasLowest(html.getBytes(UTF_8));
    }
}
