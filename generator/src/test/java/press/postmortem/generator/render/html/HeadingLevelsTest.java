package press.postmortem.generator.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingLevelsTest {
    private static String lowered(String html) {
        return HeadingLevels.of(html).lowered(html);
    }

    @Test
    void everyHeadingIsLowered() {
        assertThat(lowered("<h1 id=\"x\">A</h1><h2>B</h2><p>C</p>")).isEqualTo("<h2 id=\"x\">A</h2><h3>B</h3><p>C</p>");
    }

    @Test
    void noneIsLowerThanTheSixthLevel() {
        assertThat(lowered("<h5>A</h5><h6>B</h6>")).isEqualTo("<h6>A</h6><h6>B</h6>");
    }

    @Test
    void whatOnlyLooksLikeAHeadingStays() {
        String html = "<hr><header>h1 &lt;h1></header><code>/h2</code></h<";
        assertThat(lowered(html)).isEqualTo(html);
    }

    @Test
    void whatWasLoweredIsRestoredHoweverManyHeadingsThereAre() {
        String html = "<h1>A</h1><h5>B</h5><h6>\u2026</h6>".repeat(10);
        HeadingLevels levels = HeadingLevels.of(html);
        assertThat(levels.restored(levels.lowered(html))).isEqualTo(html);
    }
}
