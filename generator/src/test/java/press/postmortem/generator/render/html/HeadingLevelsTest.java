package press.postmortem.generator.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingLevelsTest {
    @Test
    void everyHeadingIsRaised() {
        assertThat(HeadingLevels.raised("<h2 id=\"x\">A \u2026</h2><h3>B</h3><p>C</p>"))
                .isEqualTo("<h1 id=\"x\">A \u2026</h1><h2>B</h2><p>C</p>");
    }

    @Test
    void noneIsHigherThanTheFirstLevel() {
        assertThat(HeadingLevels.raised("<h1>A</h1><h2>B</h2>")).isEqualTo("<h1>A</h1><h1>B</h1>");
    }

    @Test
    void whatOnlyLooksLikeAHeadingStays() {
        String html = "<hr><header>h2 &lt;h2></header><code>/h2</code></h<";
        assertThat(HeadingLevels.raised(html)).isEqualTo(html);
    }

    @Test
    void theLowestLevelIsFound() {
        assertThat(HeadingLevels.hasLowest("<h6 id=\"x\">A</h6>")).isTrue();
        assertThat(HeadingLevels.hasLowest("<h5>&lt;h6></h5>")).isFalse();
    }
}
