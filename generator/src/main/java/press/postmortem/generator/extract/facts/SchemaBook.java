package press.postmortem.generator.extract.facts;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Rule;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Yaml;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.incident.SeverityLevel;
import press.postmortem.generator.notation.Json;

/**
 * One JSON Schema being written: what its types have in common is defined once. What a scalar is to YAML does not matter to
 * the reader, who reads all of them as text; so a number is a text as well, and {@code null} is nothing.
 *
 * @see <a href="https://json-schema.org/draft-07">JSON Schema, draft 7</a>
 */
final class SchemaBook {
    private static final String DRAFT = "http://json-schema.org/draft-07/schema#";
    private static final String REFERENCE = "#/definitions/";
    private static final String NULL = "null";

    private final List<SeverityLevel> severities;
    private final List<Rule> rules;
    private final Map<Key<?>, List<String>> suggestions;
    private final Map<String, Json.Members> definitions = new TreeMap<>();

    /**
     * @param rules whose levels may be said
     * @param suggestions what is often written behind a key; a key is itself alone here
     */
    SchemaBook(List<SeverityLevel> severities, List<Rule> rules, Map<Key<?>, List<String>> suggestions) {
        this.severities = List.copyOf(severities);
        this.rules = List.copyOf(rules);
        this.suggestions = new IdentityHashMap<>(suggestions);
    }

    List<SeverityLevel> severities() {
        return severities;
    }

    List<Rule> rules() {
        return rules;
    }

    /** The schema of a file that is a mapping of these keys, or empty. */
    Json whole(KeySet keys, String title) {
        Json.Members root = object(keys);
        Json.Members shared = Json.object();
        for (Map.Entry<String, Json.Members> definition : definitions.entrySet()) {
            shared = shared.with(definition.getKey(), definition.getValue());
        }
        return Json.object()
                .with("$schema", DRAFT)
                .with("title", title)
                .with("type", types("object", NULL))
                .and(root)
                .with("definitions", shared);
    }

    /** A mapping of these keys. */
    Json.Members mapping(KeySet keys) {
        return define(
                keys.place().replaceFirst("^an? ", ""),
                () -> Json.object().with("type", "object").and(object(keys)));
    }

    /** What stands behind a name, written out the first time that it is asked for. */
    Json.Members define(String words, Supplier<Json.Members> schema) {
        String name = words.replace(' ', '-');
        if (!definitions.containsKey(name)) {
            definitions.put(name, schema.get());
        }
        return Json.object().with("$ref", REFERENCE + name);
    }

    /** Any text. */
    static Json.Members text() {
        return Json.object().with("type", types("string", "number", "boolean", NULL));
    }

    /** A text of a certain look; what YAML takes for one of the other types is not looked at. */
    static Json.Members text(String pattern, Type<?> type, String... others) {
        return Json.object()
                .with(
                        "type",
                        Json.texts(Stream.concat(Stream.of("string", NULL), Stream.of(others))
                                .toList()))
                .with("pattern", pattern)
                .with("patternErrorMessage", "This should be " + type.expected() + ".");
    }

    /** One of some words, each with a sentence about it, which may be empty. */
    static Json.Members words(List<String> words, List<String> abouts) {
        return Json.object().with("enum", Json.texts(words)).with("enumDescriptions", Json.texts(abouts));
    }

    /** The ranks of so many levels, which are numbers to YAML; signs don't count. */
    static Json.Members ranks(int levels) {
        return Json.object()
                .with("type", "integer")
                .with("minimum", -levels)
                .with("maximum", levels)
                .with("not", Json.object().with("const", 0));
    }

    static Json.Members anyOf(Json.Members... choices) {
        return Json.object().with("anyOf", new Json.Many(List.of(choices)));
    }

    static Json.Members list(Json.Members item) {
        return Json.object().with("type", "array").with("items", item);
    }

    /** Or a key with nothing behind it. */
    Json.Members orNothing(Json.Members schema) {
        return anyOf(schema, nothing());
    }

    private Json.Members nothing() {
        return define(
                "nothing",
                () -> Json.object().with("type", types("string", NULL)).with("pattern", SchemaPatterns.NOTHING));
    }

    private Json.Members object(KeySet keys) {
        Json.Members properties = Json.object();
        Json.Members spelledOtherwise = Json.object();
        Yaml.Mapping examples = examples(keys);
        for (Key<?> key : keys.keys()) {
            Json.Members value = key.type().schema(this);
            properties = properties.with(
                    key.name(), about(key, examples.get(key.name())).and(value));
            for (String other : key.names().subList(1, key.names().size())) {
                properties = properties.with(
                        other,
                        hint("Read as '" + key.name() + "'. " + key.about())
                                .with("allOf", new Json.Many(List.of(value))));
            }
            spelledOtherwise = spelledOtherwise.with(SchemaPatterns.keyOtherwise(key.names()), value);
        }
        for (KeySet.ForeignKeys tool : keys.foreign()) {
            for (String name : tool.names()) {
                if (!properties.members().containsKey(name)) {
                    String use =
                            ForeignTables.has(name) ? "what is known here of its keys counts" : "nothing is made of it";
                    properties = properties.with(name, hint("A key of " + tool.tool() + "; " + use + "."));
                }
            }
        }
        Json.Members object = Json.object().with("properties", properties).with("patternProperties", spelledOtherwise);
        return keys.needed().isEmpty() ? object : object.with("allOf", needs(keys));
    }

    private static Json.Members hint(String description) {
        return Json.object().with("description", description).with("doNotSuggest", true);
    }

    private Json.Members about(Key<?> key, Optional<Yaml> example) {
        String form =
                "Expected: " + key.type().expected() + ", as in `" + key.type().example() + "`.";
        String others = key.names().size() == 1
                ? ""
                : " Read as well: `"
                        + String.join("`, `", key.names().subList(1, key.names().size())) + "`.";
        List<Json> examples = new ArrayList<>();
        suggestions.getOrDefault(key, List.of()).forEach(word -> examples.add(new Json.Text(word)));
        if (examples.isEmpty()) {
            example.map(SchemaBook::json).ifPresent(examples::add);
        }
        return Json.object()
                .with("description", key.about())
                .with("markdownDescription", key.about() + "\n\n" + form + others)
                .with("examples", new Json.Many(examples));
    }

    /** Where none of a group is there, in any spelling and with something behind it, the first of them is asked for. */
    private Json needs(KeySet keys) {
        List<Json> groups = new ArrayList<>();
        for (List<Key<?>> oneOf : keys.needed()) {
            Json.Members absent = Json.object();
            for (Key<?> key : oneOf) {
                absent = absent.with(SchemaPatterns.key(key.names()), nothing());
            }
            String first = oneOf.get(0).name();
            Json.Members something = Json.object()
                    .with("type", types("string", "number", "boolean", "array", "object"))
                    .with("pattern", "\\S")
                    .with("errorMessage", "'" + first + "' needs a value.");
            groups.add(Json.object()
                    .with("if", Json.object().with("patternProperties", absent))
                    .with(
                            "then",
                            Json.object()
                                    .with("required", Json.texts(List.of(first)))
                                    .with("properties", Json.object().with(first, something))));
        }
        return new Json.Many(groups);
    }

    /** Examples are said in YAML. */
    private static Yaml.Mapping examples(KeySet keys) {
        String lines = keys.keys().stream()
                .map(key -> key.name() + ": " + key.type().example())
                .collect(Collectors.joining("\n"));
        return DocumentParser.parseYaml(new SourceFile(keys.place(), lines)).value();
    }

    private static Json json(Yaml value) {
        if (value instanceof Yaml.Sequence sequence) {
            return new Json.Many(
                    sequence.values().stream().map(SchemaBook::json).toList());
        }
        if (value instanceof Yaml.Mapping mapping) {
            Json.Members members = Json.object();
            for (Yaml.Entry entry : mapping.entries()) {
                members = members.with(entry.key(), json(entry.value()));
            }
            return members;
        }
        return scalar((Yaml.Scalar) value);
    }

    private static Json scalar(Yaml.Scalar scalar) {
        return switch (scalar.text()) {
            case "true" -> new Json.Truth(true);
            case "false" -> new Json.Truth(false);
            default ->
                scalar.text().matches("[1-9][0-9]{0,8}")
                        ? new Json.Whole(Long.parseLong(scalar.text()))
                        : new Json.Text(scalar.text());
        };
    }

    private static Json types(String... names) {
        return Json.texts(List.of(names));
    }
}
