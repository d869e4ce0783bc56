package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.review.ContentFolder;
import press.postmortem.generator.review.DiagnosticText;
import press.postmortem.generator.review.GitHubAnnotations;
import press.postmortem.generator.review.Review;

/** A secret that is told of once is shown nowhere else in what is said of its file, in whatever form it is said. */
class HiddenLeaksTest {
    private static final String TOKEN = "ghp_" + "Salt1Mere2Trams3And4Ferries5Here6Now";

    /** Other rules speak of the third line with the token, of its silence and of a key that is no key. */
    private static final String REPORT = """
            --- file: 2024-03-01-flood.md ---
            ---
            title: Flood
            TOKEN: of the gauge
            ---
            The mate pasted TOKEN into the channel.

            Then TOKEN was used twice.

            ![The log of TOKEN](TOKEN.png)

            ![The gate of TOKEN](gate.png) <!-- postmortem-ignore missing-image: lost with TOKEN -->

            <!-- postmortem-ignore no-such-rule: TOKEN -->
            """.replace("TOKEN", TOKEN);

    @Test
    void whatever_is_written_has_no_secret() {
        Review review = review(REPORT);

        assertThat(review.findings().stream()
                        .map(each -> each.diagnostic().rule().id()))
                .contains("leaked-secret", "missing-image", "unknown-key");
        for (ReviewFormat format : ReviewFormat.values()) {
            for (OutputFile file : format.files(review)) {
                if (file instanceof OutputFile.Textual text) {
                    assertThat(text.text()).as(text.path()).doesNotContain(TOKEN);
                }
            }
        }
        for (Diagnostic diagnostic : review.reported()) {
            assertThat(DiagnosticText.of(diagnostic, review.folder(), DiagnosticText.Paint.PLAIN))
                    .doesNotContain(TOKEN);
            assertThat(diagnostic.toString()).doesNotContain(TOKEN);
        }
        assertThat(GitHubAnnotations.write(review)).doesNotContain(TOKEN);
        assertThat(review.toString()).doesNotContain(TOKEN);
    }

    @Test
    void more_secrets_than_are_told_are_hidden() {
        String tokens = IntStream.range(10, 60)
                .mapToObj(number -> TOKEN.replace("1Mere2", number + "Mere"))
                .map(token -> token + " and ![it](" + token + ".png)\n\n")
                .collect(Collectors.joining());
        Review review = review("--- file: 2024-03-01-flood.md ---\n# Flood\n\n" + tokens);

        assertThat(review.findings().stream()
                        .map(each -> each.diagnostic().rule().id()))
                .contains("missing-image");
        assertThat(review.toString()).doesNotContain("Trams3And4");
    }

    @Test
    void the_lines_of_a_key_are_hidden_each_by_itself() {
        Review review = review("""
                --- file: 2024-03-01-flood.md ---
                # Flood

                -----BEGIN PRIVATE KEY-----
                Saltmere0Trams1And2Ferries3Have4No5Key6X
                ![gate](gate.png)7Tide8
                -----END PRIVATE KEY-----
                """);

        assertThat(review.toString()).doesNotContain("Saltmere0Trams1");
    }

    @Test
    void a_private_name_is_hidden_in_what_is_said_of_the_file_that_calls_it_private() {
        Review review = review("""
                --- file: site.yaml ---
                people:
                  - {handle: ida, name: Ida Berg, privat: true, private: true}
                --- file: 2024-03-01-flood.md ---
                # Flood
                """);

        assertThat(review.findings().stream()
                        .map(each -> each.diagnostic().rule().id()))
                .contains("unknown-key")
                .doesNotContain("private-name");
        assertThat(review.toString()).doesNotContain("Ida Berg");
    }

    @Test
    void a_picture_that_is_called_like_a_key_is_not_named() {
        String key = "AKIA" + "Q3EGPL7ZT4RNVX2D";
        Review review = review("--- file: 2026-02-03-token.md ---\n# Tokens\n\nThe key " + key
                + " was in the log.\n\nAgain: " + key + " ![board](" + key + ".png)\n");

        assertThat(review.findings().stream()
                        .map(each -> each.diagnostic().rule().id()))
                .contains("missing-image", "leaked-secret");
        assertThat(review.toString()).doesNotContain(key);
    }

    private static Review review(String files) {
        return FilesInText.ask(
                files, settings -> Generator.check(settings).review(new ContentFolder("docs"), Settings.FailOn.ERROR));
    }
}
