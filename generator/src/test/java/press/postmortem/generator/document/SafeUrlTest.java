package press.postmortem.generator.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.document.text.SafeUrl;

class SafeUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a?b=c#d",
                "HTTP://example.org",
                "mailto:desk@example.org",
                "tel:+331234567",
                "ftp://example.org/log",
                "../2024/rain.md#timeline",
                "#timeline",
                "plan%20of%20line.png",
                "2022-12-13T18:52.md",
                "12:30",
                "?q=a:b",
                "./javascript:x",
                ""
            })
    void a_link_may_lead_there(String address) {
        assertThat(SafeUrl.allowsLink(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " \u0001javascript:alert(1)",
                "java\nscript:alert(1)",
                "java\tscript:alert(1)",
                "java\u00ADscript:alert(1)",
                "java\u200Bscript:alert(1)",
                "javascript\u2028:alert(1)",
                "java%0ascript:alert(1)",
                "%6Aavascript:alert(1)",
                "%256Aavascript:alert(1)",
                "javascript%3Aalert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>",
                "file:///etc/passwd",
                "C:\\secrets.txt",
                "blob:https://example.org/x",
                "view-source:https://example.org",
                "x-custom.app+1:go"
            })
    void a_link_may_not_lead_there(String address) {
        assertThat(SafeUrl.allowsLink(address)).isFalse();
    }

    @Test
    void a_picture_comes_from_a_file_or_from_the_web() {
        assertThat(SafeUrl.allowsPicture("plan.png")).isTrue();
        assertThat(SafeUrl.allowsPicture("https://example.org/plan.png")).isTrue();
        assertThat(SafeUrl.allowsPicture("data:image/png;base64,AA==")).isFalse();
        assertThat(SafeUrl.allowsPicture("mailto:desk@example.org")).isFalse();
    }

    @Test
    void an_address_without_a_scheme_but_with_a_host_is_one_of_the_web() {
        assertThat(SafeUrl.link("//example.org/x")).contains("https://example.org/x");
        assertThat(SafeUrl.link("\\/example.org/x")).contains("https://example.org/x");
    }

    @Test
    void what_browsers_skip_is_not_kept() {
        assertThat(SafeUrl.link(" a\nb.md ")).contains("ab.md");
        assertThat(SafeUrl.link("\u0000")).isEmpty();
    }
}
