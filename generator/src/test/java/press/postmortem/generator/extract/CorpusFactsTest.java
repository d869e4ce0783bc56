package press.postmortem.generator.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.incident.Postmortem;
import press.postmortem.generator.incident.Site;

/** Reports that people wrote without ever having heard of this project. */
class CorpusFactsTest {
    private static final int MOST_UNKNOWN_KEYS = 10;

    @Test
    void every_report_has_a_title_and_an_id_and_hardly_a_key_is_unknown() {
        Path folder = Corpus.files();
        List<Diagnostic> unknown = new ArrayList<>();
        for (Path file : Corpus.below(folder, ".md")) {
            Checked<Document> document = DocumentParser.parse(Corpus.source(folder, file));
            Checked<Postmortem> report = PostmortemExtractor.postmortem(document.value(), Site.unnamed());

            assertThat(report.value().title()).as(file.toString()).isNotBlank();
            assertThat(report.value().id()).as(file.toString()).matches("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
            report.diagnostics().stream()
                    .filter(each -> each.rule() == ReadingRule.UNKNOWN_KEY)
                    .forEach(unknown::add);
        }
        assertThat(unknown).hasSizeLessThanOrEqualTo(MOST_UNKNOWN_KEYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml-frontmatter-bad", "encodings", "blns", "trojan-source", "snakeyaml-fuzz"})
    void a_hostile_text_is_a_report_like_any_other(String name) {
        Path folder = Corpus.badInputs(name);
        for (Path file : Corpus.below(folder, ".md", ".yaml", ".json", ".txt")) {
            SourceFile source = Corpus.source(folder, file);
            SourceFile report = new SourceFile("tide.md", "---\n" + source.text() + "\n---\n");

            for (SourceFile each : List.of(source, report)) {
                Document document = DocumentParser.parse(each).value();
                Postmortem value =
                        PostmortemExtractor.postmortem(document, Site.unnamed()).value();
                assertThat(value.title()).as(file.toString()).isNotBlank();
            }
            assertThat(PostmortemExtractor.site(
                                    source, DocumentParser.parseYaml(source).value())
                            .value()
                            .title())
                    .as(file.toString())
                    .isNotBlank();
        }
    }
}
