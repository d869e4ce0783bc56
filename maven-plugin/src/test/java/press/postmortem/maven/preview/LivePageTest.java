package press.postmortem.maven.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LivePageTest {
    @Test
    void aPageLoadsTheScriptAndItsPolicyLetsIt() {
        String page =
                "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head><body>b</body>";
        assertThat(LivePage.of(page, 7))
                .isEqualTo("<head><meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self';"
                        + " script-src 'self'; default-src 'none'\">"
                        + "<script src=\"/.postmortem/reload.js?seen=7\" defer></script>\n</head><body>b</body>");
    }

    @Test
    void aPolicyThatLetsTheSitesScriptsRunIsToldNothingTwice() {
        String page = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"script-src 'self'\"></head>";
        assertThat(LivePage.of(page, 7)).contains("content=\"connect-src 'self'; script-src 'self'\"");
    }

    @Test
    void aPageWithoutAPolicyNeedsNone() {
        assertThat(LivePage.of("<head></head>", 7))
                .isEqualTo("<head><script src=\"/.postmortem/reload.js?seen=7\" defer></script>\n</head>");
    }

    @Test
    void whatHasNoHeadIsLeftAsItIs() {
        assertThat(LivePage.of("<p>a piece</p>", 7)).isEqualTo("<p>a piece</p>");
    }
}
