package press.postmortem.generator.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.diagnostic.Rules;
import press.postmortem.generator.triage.Verdict;

/** What is silenced or known, which code scanning shows as such and nobody else is told. */
class ReviewTest {
    private static final Diagnostic SILENCED = at("a.md");
    private static final Diagnostic REPORTED = at("b.md");
    private static final Diagnostic KNOWN = at("c.md");

    private final Review review = Review.of(
            new Verdict(
                    List.of(REPORTED), List.of(new Verdict.Silenced(SILENCED, "A drill has no day")), List.of(KNOWN)),
            Rules.builtIn(),
            List.of("a.md", "b.md", "c.md", "d.md"),
            new ContentFolder("docs"),
            Set.of(Level.ERROR, Level.WARNING));

    @Test
    void code_scanning_is_told_why() throws Exception {
        JsonNode results = new ObjectMapper().readTree(SarifLog.write(review)).at("/runs/0/results");

        assertThat(results.at("/0/suppressions"))
                .hasToString("[{\"kind\":\"inSource\",\"justification\":\"A drill has no day\"}]");
        assertThat(results.at("/1").has("suppressions")).isFalse();
        assertThat(results.at("/2/suppressions")).hasToString("[{\"kind\":\"external\"}]");
    }

    @Test
    void nobody_else_is_told() {
        assertThat(List.of(GitLabQuality.write(review), GitHubAnnotations.write(review)))
                .allSatisfy(each -> assertThat(each).contains("docs/b.md").doesNotContain("a.md", "c.md", "d.md"));
    }

    @Test
    void every_file_is_a_test_case() {
        assertThat(JUnitReport.write(review))
                .contains("tests=\"4\" failures=\"1\"")
                .contains("<testcase classname=\"postmortems\" name=\"docs/a.md\" time=\"0\"/>")
                .containsOnlyOnce("<failure");
    }

    private static Diagnostic at(String path) {
        return Diagnostic.of(ReviewRule.NO_DATE, Location.ofFile(path));
    }
}
