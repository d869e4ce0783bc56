package press.postmortem.generator.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingLevelsTest {
    @Test
    void everyHeadingIsLowered() {
        assertThat(HeadingLevels.lowered("<h1 id=\"x\">A</h1><h2>B</h2><p>C</p>"))
                .isEqualTo("<h2 id=\"x\">A</h2><h3>B</h3><p>C</p>");
    }

    @Test
    void noneIsLowerThanTheSixthLevel() {
        assertThat(HeadingLevels.lowered("<h5>A</h5><h6>B</h6>")).isEqualTo("<h6>A</h6><h6>B</h6>");
    }

    @Test
    void whatOnlyLooksLikeAHeadingStays() {
        String html = "<hr><header>h1 &lt;h1></header><code>/h2</code><";
        assertThat(HeadingLevels.lowered(html)).isEqualTo(html);
    }

    @Test
    void raisingRestoresWhatHadNoHeadingOfTheLowestLevel() {
        String html = "<h1>A</h1><h5>B</h5>";
        assertThat(HeadingLevels.hasLowest(html)).isFalse();
        assertThat(HeadingLevels.raised(HeadingLevels.lowered(html))).isEqualTo(html);
        assertThat(HeadingLevels.hasLowest("<h6 id=\"x\">A</h6>")).isTrue();
    }
}
