package press.postmortem.generator.render.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** As much of JSON Schema as our schema uses. Stricter in one thing: what the schema is silent about is a violation. */
final class SchemaCheck {
    private final List<String> violations = new ArrayList<>();

    private SchemaCheck() {}

    static List<String> violations(JsonNode value, JsonNode schema) {
        SchemaCheck check = new SchemaCheck();
        check.check(value, schema, "");
        return check.violations;
    }

    private void check(JsonNode value, JsonNode schema, String path) {
        if (schema.has("anyOf")) {
            require(
                    elements(schema.get("anyOf")).stream()
                            .anyMatch(choice -> violations(value, choice).isEmpty()),
                    path,
                    value + " fits no choice");
            return;
        }
        require(!schema.has("const") || schema.get("const").equals(value), path, "is " + value);
        require(!schema.has("enum") || elements(schema.get("enum")).contains(value), path, "is " + value);
        require(!schema.has("type") || isOf(value, schema.get("type").asText()), path, "is no " + schema.get("type"));
        elements(schema.path("required")).forEach(name -> require(value.has(name.asText()), path, "has no " + name));
        value.fieldNames().forEachRemaining(name -> checkProperty(value, schema, path, name));
        elements(value).stream()
                .filter(item -> value.isArray())
                .forEach(item -> check(item, schema.get("items"), path + "/*"));
    }

    private void checkProperty(JsonNode value, JsonNode schema, String path, String name) {
        JsonNode property = schema.path("properties").path(name);
        require(!property.isMissingNode(), path, name + " is not described");
        check(value.get(name), property, path + "/" + name);
    }

    private void require(boolean holds, String path, String otherwise) {
        if (!holds) {
            violations.add(path + ": " + otherwise);
        }
    }

    private static List<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "array" -> value.isArray();
            case "boolean" -> value.isBoolean();
            case "object" -> value.isObject();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }
}
