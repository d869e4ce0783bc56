package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.LeakRule;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.ShapeRule;

/** Who builds an old collection for the first time is told what a reviewer would insist on, and not buried. */
class CorpusFindingsTest {
    private static final double WARNINGS_A_REPORT = 0.25;

    @Test
    void what_reports_lack_is_warned_of_rarely() {
        Path content = Corpus.files();
        BuildReport report = Generator.check(Settings.of(content, content.resolveSibling("site")));
        Set<Rule> rules = Stream.of(ShapeRule.values()).collect(Collectors.toSet());
        List<Diagnostic> warnings = report.diagnostics().stream()
                .filter(diagnostic -> rules.contains(diagnostic.rule()) && diagnostic.level() == Level.WARNING)
                .toList();
        assertThat(warnings).hasSizeLessThan((int) (WARNINGS_A_REPORT * report.incidents()));
    }

    @Test
    void what_is_made_of_them_tells_no_secret_that_they_do_not(@TempDir Path work) {
        Settings settings = Settings.of(Corpus.files(), work.resolve("site")).withFailOn(Settings.FailOn.NEVER);
        assertThat(Generator.generate(settings).diagnostics())
                .extracting(Diagnostic::rule)
                .doesNotContain(LeakRule.LEAK_IN_OUTPUT);
    }
}
