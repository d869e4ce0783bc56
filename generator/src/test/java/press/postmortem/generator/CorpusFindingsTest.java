package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;
import press.postmortem.generator.review.ContentFolder;
import press.postmortem.generator.review.Review;
import press.postmortem.generator.review.SarifLog;

/** Who builds an old collection for the first time is told what a reviewer would insist on, and not buried. */
class CorpusFindingsTest {
    private static final double WARNINGS_A_REPORT = 0.25;

    @Test
    void what_reports_lack_is_warned_of_rarely() {
        BuildReport report = checked();
        Set<Rule> rules = Stream.of(ShapeRule.values()).collect(Collectors.toSet());
        List<Diagnostic> warnings = report.diagnostics().stream()
                .filter(diagnostic -> rules.contains(diagnostic.rule()) && diagnostic.level() == Level.WARNING)
                .toList();
        assertThat(warnings).hasSizeLessThan((int) (WARNINGS_A_REPORT * report.incidents()));
    }

    @Test
    void the_page_of_all_checks_has_these_figures() throws IOException {
        Map<String, String> found = new TreeMap<>();
        byRule(checked()).forEach((rule, all) -> found.put(rule, figures(all)));

        assertThat(written("checks.md")).isEqualTo(found);
    }

    @Test
    void so_has_that_of_what_a_report_needs() throws IOException {
        Map<String, List<Diagnostic>> found = byRule(checked());

        written("needs.md")
                .forEach((rule, figures) -> assertThat(figures)
                        .as(rule)
                        .isIn(
                                found.containsKey(rule)
                                        ? List.of(figures(found.get(rule)))
                                        : List.of("warning 0 0", "note 0 0")));
    }

    @Test
    void code_scanning_can_read_them() throws IOException {
        Review review = checked().review(new ContentFolder("docs"), Settings.FailOn.ERROR);
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(CorpusFindingsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));

        assertThat(schema.validate(new ObjectMapper().readTree(SarifLog.write(review))))
                .isEmpty();
    }

    private static BuildReport checked() {
        Path content = Corpus.files();
        return Generator.check(Settings.of(content, content.resolveSibling("site")));
    }

    private static Map<String, List<Diagnostic>> byRule(BuildReport report) {
        return report.diagnostics().stream()
                .collect(Collectors.groupingBy(diagnostic -> diagnostic.rule().id()));
    }

    /** Level, number of findings, number of files. */
    private static String figures(List<Diagnostic> findings) {
        long files = findings.stream()
                .map(finding -> finding.location().path())
                .distinct()
                .count();
        return findings.get(0).level() + " " + findings.size() + " " + files;
    }

    /** The figures of each rule, as a page's table has them: rules, level, findings, files, and what was judged by hand. */
    private static Map<String, String> written(String page) throws IOException {
        Pattern row = Pattern.compile(
                "(?m)^\\| (`.*`) \\| (error|warning|note) \\| (\\d+)(?: each)? \\| (\\d+)(?: each)? \\|");
        Matcher rows = row.matcher(
                Files.readString(Repository.root().resolve("generator/src/docs").resolve(page)));
        Map<String, String> figures = new TreeMap<>();
        while (rows.find()) {
            for (String rule : rows.group(1).replace("`", "").split(", ")) {
                figures.put(rule, rows.group(2) + " " + rows.group(3) + " " + rows.group(4));
            }
        }
        assertThat(figures).isNotEmpty();
        return figures;
    }

    @Test
    void what_is_made_of_them_tells_no_secret_that_they_do_not(@TempDir Path work) {
        Settings settings = Settings.of(Corpus.files(), work.resolve("site")).withFailOn(Settings.FailOn.NEVER);
        assertThat(Generator.generate(settings).diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain(LeakRule.LEAK_IN_OUTPUT);
    }
}
