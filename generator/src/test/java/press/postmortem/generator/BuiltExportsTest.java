package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sites are built, and what they offer to programs is held against what it promises. */
class BuiltExportsTest {
    private static final Path SAMPLE = Path.of("..", "content");
    private static final String REAL = "hachyderm__community/community.hachyderm.io/content/en/blog/incidents";

    @TempDir
    Path site;

    @Test
    void the_sample_keeps_its_promises() throws Exception {
        build(SAMPLE);
        assertPromisesAreKept();
    }

    @Test
    void real_reports_keep_them_too() throws Exception {
        build(Corpus.files().resolve(REAL));
        assertPromisesAreKept();
    }

    private void build(Path content) {
        Settings settings = Settings.of(content, site)
                .withBaseUrl("https://incidents.example/")
                .withFailOn(Settings.FailOn.NEVER);
        assertThat(Generator.generate(settings).refused()).isFalse();
    }

    private void assertPromisesAreKept() throws IOException {
        assertFits("api/incidents.json", "api/incidents.schema.json");
        assertFits("api/v2/incidents.json", "api/v2/schema.json");
        assertFits("metrics/metrics.json", "metrics/schema.json");
        JsonNode incidents = json("api/incidents.json").get("incidents");
        int events = 0;
        int actions = 0;
        for (JsonNode incident : incidents) {
            events += incident.get("timeline").get("events").size();
            actions += incident.get("actions").size();
        }
        assertThat(rows("api/incidents.csv")).hasSize(incidents.size() + 1);
        assertThat(rows("api/events.csv")).hasSize(events + 1);
        assertThat(rows("api/actions.csv")).hasSize(actions + 1);
        assertThat(json("api/v2/incidents.json").get("incidents")).hasSize(incidents.size());
    }

    private void assertFits(String data, String schema) throws IOException {
        JsonSchema described =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(json(schema));
        assertThat(described.validate(
                        json(data), settings -> settings.getExecutionConfig().setFormatAssertionsEnabled(true)))
                .as(data)
                .isEmpty();
    }

    private JsonNode json(String path) throws IOException {
        return new ObjectMapper().readTree(site.resolve(path).toFile());
    }

    /** As RFC 4180 has it: every row must have as many cells as the first, and no cell may begin a formula. */
    private List<List<String>> rows(String path) throws IOException {
        List<List<String>> rows = rowsOf(Files.readString(site.resolve(path)));
        for (List<String> row : rows) {
            assertThat(row)
                    .as(path + ": " + row)
                    .hasSameSizeAs(rows.get(0))
                    .noneMatch(cell -> cell.matches("(?s)[=+@\t\r].*"));
        }
        return rows;
    }

    private static List<List<String>> rowsOf(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (text.startsWith("\"\"", i)) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || text.startsWith("\r\n", i)) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\r') {
                    rows.add(List.copyOf(row));
                    row.clear();
                    i++;
                }
            } else {
                cell.append(c);
            }
        }
        assertThat(row).as("what follows the last line end").isEmpty();
        return rows;
    }
}
