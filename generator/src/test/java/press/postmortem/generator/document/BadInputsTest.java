package press.postmortem.generator.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;

/** Public collections of hostile texts, each as a whole file and in the places of a report where authors' words stand. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class BadInputsTest {
    private static final int LONGEST_PATHOLOGICAL = 2_000;
    private static final String PLACES = """
            ---
            title: Rain
            ---
            # %1$s

            Text %1$s text, [link](%1$s), [other](<%1$s> "%1$s"), ![picture](%1$s), `%1$s`.

            - %1$s

            | a |
            |---|
            | %1$s |

            > %1$s

            <p>%1$s</p>

            <a href="%1$s">x</a>

            %1$s
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {"md-pathological", "encodings", "trojan-source", "cmark-regression", "markdown-it-fixtures"})
    void a_file_keeps_all_promises(String folder) {
        for (SourceFile source : sources(folder)) {
            if (!folder.equals("md-pathological") || source.text().length() <= LONGEST_PATHOLOGICAL) {
                assertKeepsPromises(source);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"yaml-frontmatter-bad", "snakeyaml-fuzz"})
    void front_matter_never_throws(String folder) {
        for (SourceFile source : sources(folder)) {
            SourceFile report = new SourceFile(source.path(), "---\n" + source.text() + "\n---\n# Rain\n");

            Checked<Document> checked = DocumentParser.parse(report);

            assertThat(Words.shown(checked.value())).as(source.path()).contains("Rain");
            assertThat(DocumentParser.parseYaml(source).value()).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"xss-payloadsallthethings", "owasp-xss-evasion", "h5sc", "blns"})
    void no_payload_reaches_the_tree_as_anything_but_text(String folder) throws IOException {
        List<String> payloads = payloads(Corpus.badInputs(folder));
        assertThat(payloads).isNotEmpty();
        for (String payload : payloads) {
            assertKeepsPromises(new SourceFile(folder, PLACES.formatted(payload)));
        }
    }

    @Test
    void a_payload_alone_keeps_all_promises() throws IOException {
        for (String payload : payloads(Corpus.badInputs("h5sc"))) {
            assertKeepsPromises(new SourceFile("payload.md", payload));
        }
    }

    private static void assertKeepsPromises(SourceFile source) {
        Document document = DocumentParser.parse(source).value();
        assertThat(Promises.brokenBy(document))
                .as(source.path() + "\n" + source.text())
                .isEmpty();
    }

    private static List<SourceFile> sources(String name) {
        Path folder = Corpus.badInputs(name);
        return Corpus.below(folder).stream()
                .map(file -> Corpus.source(folder, file))
                .toList();
    }

    /** The lines of texts and the strings of JSON. */
    private static List<String> payloads(Path folder) throws IOException {
        List<String> payloads = new ArrayList<>();
        for (Path file : Corpus.below(folder, ".txt", ".json")) {
            if (file.toString().endsWith(".json")) {
                collect(new ObjectMapper().readTree(Files.readAllBytes(file)), payloads);
            } else {
                try (Stream<String> lines = Corpus.source(folder, file).text().lines()) {
                    lines.filter(line -> !line.isBlank()).forEach(payloads::add);
                }
            }
        }
        return payloads;
    }

    private static void collect(JsonNode node, List<String> payloads) {
        if (node.isTextual()) {
            payloads.add(node.asText());
        }
        node.forEach(child -> collect(child, payloads));
    }
}
