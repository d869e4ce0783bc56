package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.review.ContentFolder;
import press.postmortem.generator.review.DiagnosticText;

class DiagnosticLogTest {
    private final RecordingLog log = new RecordingLog();

    @Test
    void a_diagnostic_keeps_its_level_and_starts_with_a_path_that_can_be_opened() {
        Location place = new Location("incidents/x.md", 2, 1, "titel: Late tram");
        Diagnostic warning = Diagnostic.of(ReadingRule.UNKNOWN_KEY, place, "titel", "title", "");

        tell("content", warning);

        assertThat(log.lines).containsExactly("WARNING content/" + warning);
        assertThat(warning.toString()).startsWith("incidents/x.md:2:1: ");
    }

    @Test
    void content_in_the_current_folder_needs_no_prefix() {
        tell("", Diagnostic.of(ReadingRule.YAML_SYNTAX, Location.ofFile("x.md"), "no value"));

        assertThat(log.lines).singleElement().asString().startsWith("ERROR x.md: error[yaml-syntax]: ");
    }

    @Test
    void what_lies_elsewhere_is_not_put_into_the_content() {
        Path output = Path.of("target").toAbsolutePath();

        tell("content", Diagnostic.of(PublishingRule.OUTPUT_NOT_A_FOLDER, Location.ofFile(output.toString()), output));

        assertThat(log.lines)
                .singleElement()
                .asString()
                .startsWith("ERROR " + output + ": error[output-not-a-folder]: ");
    }

    @Test
    void control_characters_of_the_source_do_not_reach_the_terminal() {
        Location place = new Location("x.md", 1, 1, "\u001b[2Jgone\ttab");

        tell("content", Diagnostic.of(ReadingRule.YAML_SYNTAX, place, "odd"));

        assertThat(log.lines)
                .singleElement()
                .asString()
                .contains("\uFFFD[2Jgone\ttab")
                .doesNotContain("\u001b");
    }

    private void tell(String content, Diagnostic diagnostic) {
        new DiagnosticLog(log, new ContentFolder(content), DiagnosticText.Paint.PLAIN).tell(List.of(diagnostic));
    }

    private static final class RecordingLog extends SystemStreamLog {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void error(CharSequence content) {
            lines.add("ERROR " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("WARNING " + content);
        }
    }
}
