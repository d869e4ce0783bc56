package press.postmortem.generator.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.CaseFile;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.time.Habits;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.notation.Json;
import press.postmortem.generator.notation.JsonWriter;

/** What the reader takes an editor lets pass, and what the reader refuses an editor marks, as far as a schema can say it. */
class EditorSchemasTest {
    private static final Path FILES = Path.of("src/main/resources/press/postmortem/generator/schema");

    private static final Map<String, Json> SCHEMAS = Map.of(
            "front-matter.schema.json", EditorSchemas.frontMatter(Site.unnamed()),
            "site.schema.json", EditorSchemas.site(List.of()));

    /** What a schema cannot say: what several values say together, which zones there are, what a text with a digit means. */
    private static final Set<ReadingRule> BEYOND_A_SCHEMA = Set.of(
            ReadingRule.LISTED_TWICE,
            ReadingRule.DUE_BEFORE_INCIDENT,
            ReadingRule.DONE_BEFORE_INCIDENT,
            ReadingRule.UNKNOWN_ZONE,
            ReadingRule.UNREADABLE_DATE,
            ReadingRule.UNREADABLE_TIME,
            ReadingRule.INVALID_PATTERN);

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private static final List<String> VALUES = List.of(
            "",
            "~",
            "''",
            "'  '",
            "text",
            "two words",
            "'quoted'",
            "12",
            "-3",
            "1.5",
            "18.53",
            "1853",
            "20221213",
            "0",
            "1",
            "1000",
            "1001",
            "'20'",
            "true",
            "false",
            "yes",
            "No",
            "maybe",
            "[]",
            "[a, b]",
            "[~, a, '']",
            "[[a]]",
            "[{a: b}]",
            "{}",
            "{a: b}",
            "2022-12-13",
            "2022-13-01",
            "2022-04-31",
            "2023-02-29",
            "2022-12-13T18:53Z",
            "2022-12-13 18:53",
            "18:53",
            "~14:30",
            "22:XX",
            "14:??",
            "Dec 17th 22:XX",
            "7:09 AM EST",
            "2023-07-10/2023-07-16",
            "TBD",
            "N/A",
            "noon",
            "Monday",
            "December",
            "12/03/2022",
            "13. März 2022",
            "障害",
            "Europe/Paris",
            "europe/paris",
            "Mars/Olympus",
            "+02:00",
            "+2",
            "UTC",
            "Z",
            "https://example.org/incidents",
            "HTTP://example.org",
            "https://example.org/?a=b",
            "example.org",
            "en-GB",
            "de_DE",
            "x",
            "und",
            "english",
            "SEV1",
            "sev 2 (major)",
            "P3 - low",
            "SEV9",
            "'@nova'",
            "'@nova, @orion'",
            "warning",
            "OFF",
            "{no-date: off}",
            "{no-date: loud}",
            "{a: {no-date: note}}",
            "{at: 18:53, text: One, is: detected}",
            "[{at: 18:53}, {At: 19:00, TEXT: Two}]",
            "[{text: One, id: A}]",
            "{id: A, name: ~}",
            "[{id: '', name: B}]",
            "{name: Nova, handle: '@nova'}",
            "{started: 18:53, resolved: TBD}",
            "{rule: no-date, value: a, reason: b}",
            "[{rule: no-date, value: a}]",
            "{status: final}",
            "{items: 20}",
            "{items: many}",
            "{well: [a, b], poorly: c, lucky: {d: e}}",
            "{timeline: [Ablauf], actions: Tiltak}");

    private final Random random = new Random(20221213);

    @ParameterizedTest
    @ValueSource(strings = {"front-matter.schema.json", "site.schema.json"})
    void the_files_are_those_of_a_site_that_says_nothing(String name) throws IOException {
        String schema = JsonWriter.write(SCHEMAS.get(name));
        if (Boolean.getBoolean("bless")) {
            Files.writeString(FILES.resolve(name), schema);
        }
        assertThat(Files.readString(FILES.resolve(name)))
                .as("mvn -pl generator -am test -Dbless=true writes it anew")
                .isEqualTo(schema);
    }

    @Test
    void front_matter_is_judged_alike() {
        compare(Vocabulary.Report.KEYS, "front-matter.schema.json", EditorSchemasTest::readReport);
    }

    @Test
    void site_yaml_is_judged_alike() {
        compare(Vocabulary.SiteFile.KEYS, "site.schema.json", EditorSchemasTest::readSite);
    }

    @Test
    void times_as_people_write_them_pass() throws IOException {
        JsonSchema schema = schema("front-matter.schema.json");
        List<String> texts = timeCases();
        assertThat(texts).hasSizeGreaterThan(300);
        for (String text : texts) {
            for (String key : List.of("date", "resolvedWhen")) {
                String yaml = key + ": '" + text.replace("'", "''") + "'";
                boolean read = readReport(yaml).stream().noneMatch(diagnostic -> diagnostic.level() == Level.ERROR);
                assertThat(!read || schema.validate(json(yaml(yaml))).isEmpty())
                        .as(yaml)
                        .isTrue();
            }
        }
    }

    private static List<String> timeCases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/cases/time"))) {
            return files.flatMap(file -> CaseFile.read(file).cases().stream())
                    .flatMap(each -> each.input().lines())
                    .filter(line -> line.chars().noneMatch(c -> c < ' '))
                    .toList();
        }
    }

    private void compare(KeySet keys, String schemaName, Function<String, List<Diagnostic>> reader) {
        JsonSchema schema = schema(schemaName);
        List<String> narrower = new ArrayList<>();
        List<String> wider = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        for (String text : documents(keys)) {
            List<Diagnostic> errors = reader.apply(text).stream()
                    .filter(diagnostic -> diagnostic.level() == Level.ERROR)
                    .toList();
            boolean marked = !schema.validate(json(yaml(text))).isEmpty();
            boolean refused = errors.stream().anyMatch(error -> !isBeyondASchema(error));
            counts.merge((errors.isEmpty() ? "read" : "refused") + (marked ? ", marked" : ", passed"), 1, Integer::sum);
            if (errors.isEmpty() && marked) {
                narrower.add(text);
            }
            if (refused && !marked) {
                wider.add(text + " " + errors.get(0).message());
            }
        }
        assertThat(counts).hasEntrySatisfying("read, passed", many()).hasEntrySatisfying("refused, marked", many());
        assertThat(narrower).as("marked, and yet read").isEmpty();
        assertThat(wider).as("refused, and yet passed").isEmpty();
    }

    /** Letters that are not ASCII are folded by the reader alone; leap years are known to it alone. */
    private static boolean isBeyondASchema(Diagnostic error) {
        return BEYOND_A_SCHEMA.contains(error.rule())
                || error.rule() == ReadingRule.IMPOSSIBLE_DATE
                        && error.arguments().get(0).endsWith("-02-29")
                || error.arguments().stream().anyMatch(text -> text.chars().anyMatch(c -> c > 0x7F));
    }

    private static Condition<Integer> many() {
        return new Condition<>(count -> count > 500, "many");
    }

    private List<String> documents(KeySet keys) {
        List<String> documents = new ArrayList<>(List.of("{}"));
        for (Key<?> key : keys.keys()) {
            values(key.type()).forEach(value -> documents.add("{" + spelled(key) + ": " + value + "}"));
        }
        return documents;
    }

    private List<String> values(Type<?> type) {
        List<String> values = new ArrayList<>(VALUES);
        if (type instanceof Type.ListOf<?> list) {
            for (String one : values(list.item())) {
                values.add(random.nextBoolean() ? one : "[" + one + ", " + one + "]");
            }
        } else if (type instanceof Type.Mapping mapping) {
            values.addAll(mappings(mapping.keys()));
        } else if (type instanceof Type.People) {
            values.addAll(mappings(Vocabulary.Author.KEYS));
        } else if (type instanceof Type.Choice<?> choice) {
            choice.spellings().words().keySet().forEach(word -> values.addAll(near(word)));
        } else if (type instanceof Type.Standing) {
            Spellings.STATUS.words().keySet().forEach(word -> values.addAll(near(word)));
            Spellings.DOCUMENT_STATUS.words().keySet().forEach(word -> values.addAll(near(word)));
        } else if (type instanceof Type.Severity) {
            Site.unnamed().severities().stream().flatMap(Severities::words).forEach(word -> values.addAll(near(word)));
        }
        return values;
    }

    /** Each key alone with each of its values, and beside others, so that what is needed is there and is not. */
    private List<String> mappings(KeySet keys) {
        List<String> mappings = new ArrayList<>();
        for (Key<?> key : keys.keys()) {
            for (String value : some(values(key.type()))) {
                StringBuilder mapping = new StringBuilder("{" + spelled(key) + ": " + value);
                for (Key<?> other : keys.keys()) {
                    if (other != key && random.nextBoolean()) {
                        mapping.append(", ").append(spelled(other)).append(": ").append(pick(VALUES));
                    }
                }
                mappings.add(mapping + "}");
            }
        }
        return mappings;
    }

    private List<String> some(List<String> values) {
        return values.stream().filter(value -> random.nextInt(8) == 0).toList();
    }

    @Test
    void people_are_suggested_but_not_those_whose_names_must_not_be_published() {
        SourceFile source = new SourceFile("site.yaml", """
                people:
                  - {handle: "@ida", name: Ida Solberg}
                  - {handle: "@per", name: Per Lund, private: true}
                """);
        Site site = SiteFacts.read(source, yaml(source.text())).value();

        assertThat(JsonWriter.write(EditorSchemas.frontMatter(site)))
                .contains("@ida")
                .doesNotContain("@per", "Per Lund");
    }

    /** A word as people write it, and as they misspell it. */
    private List<String> near(String word) {
        String shorter = word.substring(0, word.length() - 1);
        return Stream.of(
                        word,
                        word.toUpperCase(Locale.ROOT),
                        word.replace('_', '-'),
                        " " + word.replace('_', ' ') + "!",
                        shorter,
                        word + "s",
                        word + " (really)")
                .map(each -> "\"" + each + "\"")
                .toList();
    }

    /** A key by one of its names, at times in other letters. */
    private String spelled(Key<?> key) {
        String name = pick(key.names());
        return switch (random.nextInt(8)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.charAt(0) + "-" + name.substring(1);
            default -> name;
        };
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static List<Diagnostic> readReport(String text) {
        SourceFile source = new SourceFile("2022-12-14-tide.md", text);
        Document document = new Document(source, yaml(text), List.of(), List.of());
        return ReportFacts.read(document, Habits.of(text), Site.unnamed()).diagnostics();
    }

    private static List<Diagnostic> readSite(String text) {
        SourceFile source = new SourceFile("site.yaml", text);
        return SiteFacts.read(source, yaml(text)).diagnostics();
    }

    private static Yaml.Mapping yaml(String text) {
        return DocumentParser.parseYaml(new SourceFile("site.yaml", text)).value();
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(JsonWriter.write(SCHEMAS.get(name)));
    }

    /** As the core schema of YAML 1.2 has it, by which editors read. */
    private static JsonNode json(Yaml value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value instanceof Yaml.Mapping mapping) {
            ObjectNode object = nodes.objectNode();
            mapping.entries().forEach(entry -> object.set(entry.key(), json(entry.value())));
            return object;
        }
        if (value instanceof Yaml.Sequence sequence) {
            return nodes.arrayNode()
                    .addAll(sequence.values().stream()
                            .map(EditorSchemasTest::json)
                            .toList());
        }
        return scalar((Yaml.Scalar) value, nodes);
    }

    private static JsonNode scalar(Yaml.Scalar scalar, JsonNodeFactory nodes) {
        String text = scalar.text();
        if (scalar.quoted()) {
            return nodes.textNode(text);
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> nodes.nullNode();
            case "true", "false" -> nodes.booleanNode(text.equalsIgnoreCase("true"));
            default ->
                INTEGER.matcher(text).matches()
                        ? nodes.numberNode(Long.parseLong(text))
                        : DECIMAL.matcher(text).matches()
                                ? nodes.numberNode(new BigDecimal(text))
                                : nodes.textNode(text);
        };
    }
}
