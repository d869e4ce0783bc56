package press.postmortem.generator.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.metadata.FrontMatter;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.document.text.Findings;

/** What holds of every real report. */
class CorpusTest {
    @Test
    void no_word_is_lost() {
        List<String> lost = new ArrayList<>();
        for (SourceFile source : sources()) {
            Document document = DocumentParser.parse(source).value();
            String shown = Words.shown(document);
            Words.written(body(source)).stream()
                    .filter(word -> !shown.contains(Words.squeezed(word)))
                    .forEach(word -> lost.add(source.path() + ": " + word));
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void all_promises_are_kept() {
        for (SourceFile source : sources()) {
            Checked<Document> checked = DocumentParser.parse(source);
            assertThat(Promises.brokenBy(checked.value())).as(source.path()).isEmpty();
            assertThat(checked.diagnostics())
                    .extracting(diagnostic -> diagnostic.rule().id())
                    .as(source.path())
                    .doesNotContain("markdown-too-complex", "nested-too-deep", "html-comment-open");
        }
    }

    @Test
    void reading_twice_gives_the_same() {
        for (SourceFile source : sources()) {
            assertThat(DocumentParser.parse(source)).as(source.path()).isEqualTo(DocumentParser.parse(source));
        }
    }

    private static List<SourceFile> sources() {
        Path folder = Corpus.files();
        return Corpus.below(folder, ".md").stream()
                .map(file -> Corpus.source(folder, file))
                .toList();
    }

    private static String body(SourceFile source) {
        return source.text()
                .substring(FrontMatter.of(source.text(), Findings.ignored()).body());
    }
}
