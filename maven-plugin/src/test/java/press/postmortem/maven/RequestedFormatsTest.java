package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.ReviewFormat;

class RequestedFormatsTest {
    @Test
    void each_word_is_a_format() throws MojoExecutionException {
        assertThat(of("sarif, html,")).containsExactlyInAnyOrder(ReviewFormat.SARIF, ReviewFormat.HTML);
        assertThat(of("none")).isEmpty();
    }

    @Test
    void a_word_that_is_none_is_refused_and_so_is_what_contradicts_itself() {
        assertThatThrownBy(() -> of("html,pdf")).hasMessageContaining("postmortem.reports has 'pdf'; it can be none,");
        assertThatThrownBy(() -> of("none,html")).hasMessage("postmortem.reports is 'none,html'; none stands alone.");
    }

    private static Set<ReviewFormat> of(String parameter) throws MojoExecutionException {
        return RequestedFormats.of(Optional.of(parameter), Map.of(), true);
    }
}
