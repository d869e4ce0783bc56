package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.render.OutputFile;
import press.postmortem.generator.review.ContentFolder;
import press.postmortem.generator.review.GitHubAnnotations;
import press.postmortem.generator.review.Review;

class HiddenLeaksTest {
    /** In parts, so that nobody takes it for one. */
    private static final String KEY = "AKIA" + "Q3EGPL7ZT4RNVX2D";

    @Test
    void nobody_is_told_a_secret_whichever_rule_speaks_of_its_lines() {
        String report = "--- file: 2026-02-03-token.md ---\n# Tokens\n\nThe key " + KEY + " was in the log.\n\nAgain: "
                + KEY + " ![board](" + KEY + ".png)\n";
        BuildReport checked = FilesInText.ask(report, Generator::check);
        Review review = checked.review(new ContentFolder("docs"), Settings.FailOn.ERROR);

        assertThat(checked.diagnostics())
                .extracting(diagnostic -> diagnostic.rule().id())
                .contains("missing-image", "leaked-secret");
        assertThat(checked.diagnostics()).extracting(Diagnostic::toString).noneMatch(text -> text.contains(KEY));
        assertThat(GitHubAnnotations.write(review)).doesNotContain(KEY);
        for (ReviewFormat format : ReviewFormat.values()) {
            assertThat(format.files(review))
                    .filteredOn(OutputFile.Text.class::isInstance)
                    .allSatisfy(
                            file -> assertThat(((OutputFile.Text) file).text()).doesNotContain(KEY));
        }
    }
}
