package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.ReviewFormat;

class RequestedFormatsTest {
    private static final Map<String, String> NO_ENVIRONMENT = Map.of();
    private static final Map<String, String> ON_GITHUB = Map.of("GITHUB_ACTIONS", "true");

    @Test
    void without_a_word_a_project_gets_the_page_and_a_build_on_github_annotations() throws Exception {
        assertThat(RequestedFormats.of(Optional.empty(), NO_ENVIRONMENT, false)).isEmpty();
        assertThat(RequestedFormats.of(Optional.empty(), NO_ENVIRONMENT, true)).containsExactly(ReviewFormat.HTML);
        assertThat(RequestedFormats.of(Optional.empty(), ON_GITHUB, false)).containsExactly(ReviewFormat.GITHUB);
        assertThat(RequestedFormats.of(Optional.empty(), ON_GITHUB, true))
                .containsExactlyInAnyOrder(ReviewFormat.HTML, ReviewFormat.GITHUB);
        assertThat(RequestedFormats.of(Optional.empty(), Map.of("GITHUB_ACTIONS", "false"), false))
                .isEmpty();
    }

    @Test
    void words_between_commas_are_all_that_is_written_wherever_the_build_runs() throws Exception {
        assertThat(said(" sarif, ,junit ")).containsExactlyInAnyOrder(ReviewFormat.SARIF, ReviewFormat.JUNIT);
        assertThat(said("gitlab,gitlab")).containsExactly(ReviewFormat.GITLAB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "", " , "})
    void nothing_is_written_where_that_is_said(String parameter) throws Exception {
        assertThat(said(parameter)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xml", "SARIF", "sarif;junit"})
    void who_asks_for_another_is_told_which_there_are(String parameter) {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> said(parameter))
                .withMessage(
                        "postmortem.reports has '%s'; it can be none, or some of sarif, junit, gitlab, github, html.",
                        parameter);
    }

    @Test
    void none_stands_alone() {
        assertThatExceptionOfType(MojoExecutionException.class)
                .isThrownBy(() -> said("none,html"))
                .withMessage("postmortem.reports is 'none,html'; none stands alone.");
    }

    private static Set<ReviewFormat> said(String parameter) throws MojoExecutionException {
        return RequestedFormats.of(Optional.of(parameter), ON_GITHUB, true);
    }
}
