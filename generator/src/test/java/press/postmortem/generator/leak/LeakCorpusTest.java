package press.postmortem.generator.leak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Corpus;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.incident.Site;

/** Secrets that others made up, texts that look like secrets, and real reports. */
class LeakCorpusTest {
    private static final LeakScanner SCANNER = LeakScanner.of(Site.unnamed(), LocalDate.of(2024, 3, 1));
    private static final double LEAST = 0.98;

    @Test
    void the_secrets_of_another_rule_set_are_found() throws IOException {
        JsonNode secrets = read("leak-synthetic", "positives.json");
        List<String> missed = new ArrayList<>();
        for (JsonNode secret : secrets) {
            byte[] text = Base64.getDecoder().decode(secret.get("b64").asText());
            if (SCANNER.scan(new String(text, StandardCharsets.UTF_8)).isEmpty()) {
                missed.add(secret.get("rule").asText());
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo((int) (secrets.size() * (1 - LEAST)));
    }

    @Test
    void what_is_no_secret_is_none() throws IOException {
        for (JsonNode text : read("leak-benign", "benign.json")) {
            assertThat(SCANNER.scan(text.asText())).as(text.asText()).isEmpty();
        }
    }

    @Test
    void no_real_report_is_refused() {
        Path files = Corpus.files();
        for (Path file : Corpus.below(files, ".md", ".markdown", ".mdx", ".html")) {
            assertThat(SCANNER.scan(Corpus.source(files, file).text()))
                    .as(file.toString())
                    .noneMatch(leak -> leak.rule().level() == Level.ERROR);
        }
    }

    private static JsonNode read(String folder, String file) throws IOException {
        return new ObjectMapper()
                .readTree(Corpus.badInputs(folder).resolve(file).toFile());
    }
}
