package press.postmortem.generator.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The page about exports says what is in them; {@code -Dbless=true} writes it anew from the columns and the schemas. */
class ExportsDocsTest {
    private static final String BELOW =
            "<!-- Below, ExportsDocsTest writes what the columns and the schemas say of themselves. -->\n";

    private final StringBuilder out = new StringBuilder();

    @Test
    void the_page_about_exports_says_what_is_in_them() throws IOException {
        Path page = module().resolve("src/docs/exports.md");
        String now = Files.readString(page);
        String wanted = now.substring(0, now.indexOf(BELOW) + BELOW.length()) + reference();
        if (Boolean.getBoolean("bless")) {
            Files.writeString(page, wanted);
            return;
        }
        assertThat(now)
                .as("mvn -pl generator -am test -Dtest=ExportsDocsTest -Dbless=true writes it anew")
                .isEqualTo(wanted);
    }

    private static Path module() {
        Path here = Path.of("").toAbsolutePath();
        return here.endsWith("generator") ? here : here.resolve("generator");
    }

    private String reference() throws IOException {
        schema("api/incidents.json", IncidentsSchema.write(Optional.empty()));
        columns("api/incidents.csv", IncidentsTable.columns());
        columns("api/events.csv", EventsTable.columns());
        columns("api/actions.csv", ActionsTable.columns());
        schema("api/v2/incidents.json", StatusPageSchema.write(Optional.empty()));
        schema("metrics/metrics.json", MetricsSchema.write(Optional.empty()));
        return out.toString();
    }

    private <S> void columns(String path, Columns<S> columns) {
        out.append("\n## `").append(path).append("`\n\n| column | says |\n|---|---|\n");
        columns.all()
                .forEach(column -> out.append("| `")
                        .append(column.name())
                        .append("` | ")
                        .append(column.meaning())
                        .append(" |\n"));
    }

    private void schema(String path, String json) throws IOException {
        out.append("\n## `").append(path).append("`\n\n| key | is | says |\n|---|---|---|\n");
        properties("", new ObjectMapper().readTree(json));
    }

    /** Members that are all alike are told once. */
    private void properties(String path, JsonNode object) {
        List<String> names = new ArrayList<>();
        object.get("properties").fieldNames().forEachRemaining(names::add);
        Set<JsonNode> kinds = new LinkedHashSet<>();
        object.get("properties").forEach(kinds::add);
        if (names.size() > 3 && kinds.size() == 1) {
            row(path + "*", kinds.iterator().next(), "`" + String.join("`, `", names) + "`");
        } else {
            names.forEach(name -> row(path + name, object.get("properties").get(name), ""));
        }
    }

    private void row(String path, JsonNode property, String names) {
        boolean known = !property.has("anyOf");
        JsonNode schema = known ? property : property.get("anyOf").get(0);
        String says =
                property.path("description").asText(schema.path("description").asText(""));
        out.append("| `").append(path).append("` | ").append(kind(schema));
        out.append(known ? " | " : ", or null | ");
        out.append(names).append(says).append(" |\n");
        if (schema.has("properties")) {
            properties(path + ".", schema);
        } else if (schema.path("items").has("properties")) {
            properties(path + "[].", schema.get("items"));
        }
    }

    private static String kind(JsonNode schema) {
        if (schema.has("const")) {
            return "`" + schema.get("const") + "`";
        }
        if (schema.has("enum")) {
            List<String> words = new ArrayList<>();
            schema.get("enum").forEach(word -> words.add("`" + word.asText() + "`"));
            return String.join(", ", words);
        }
        return switch (schema.path("format").asText(schema.path("type").asText())) {
            case "string" -> schema.has("pattern") ? "duration" : "text";
            case "date" -> "day";
            case "date-time" -> "instant";
            case "integer" -> "whole number";
            case "boolean" -> "true or false";
            case "array" -> "list of " + plural(kind(schema.get("items")));
            default -> "object";
        };
    }

    private static String plural(String kind) {
        return kind.equals("text") || kind.equals("object") ? kind + "s" : kind;
    }
}
