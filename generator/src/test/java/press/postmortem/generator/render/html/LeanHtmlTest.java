package press.postmortem.generator.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeanHtmlTest {
    @Test
    void only_attributes_stay_that_say_something_elsewhere() {
        assertThat(LeanHtml.of(
                        "<p class=\"late\" id=\"a\">On <time datetime=\"2024-03-01\" class=\"x\">1 March</time></p>"))
                .isEqualTo("<p>On <time datetime=\"2024-03-01\">1 March</time></p>");
        assertThat(LeanHtml.of("<input type=\"checkbox\" checked data-box> <h2>A &lt;b c=\"d\"&gt;</h2>"))
                .isEqualTo("<input type=\"checkbox\" checked> <h2>A &lt;b c=\"d\"&gt;</h2>");
    }

    @Test
    void code_tells_its_language_and_an_empty_span_nothing() {
        assertThat(
                        LeanHtml.of(
                                "<pre class=\"a\"><code class=\"language-sql\">b = 1</code></pre><span class=\"swatch\"></span>"))
                .isEqualTo("<pre><code class=\"language-sql\">b = 1</code></pre>");
    }

    @Test
    void what_a_theme_wrote_otherwise_is_read_to_its_end() {
        assertThat(LeanHtml.of("<b title=\"a > b\" class=\"c\">x</b>")).isEqualTo("<b title=\"a > b\">x</b>");
        assertThat(LeanHtml.of("<p>a</p><b class=\"c>x</b>")).isEqualTo("<p>a</p><b>x</b>");
        assertThat(LeanHtml.of("<p>a</p><b class=\"c\"")).isEqualTo("<p>a</p><b");
        assertThat(LeanHtml.of("<p class=a <b class=b")).startsWith("<p");
    }
}
