package press.postmortem.generator.render.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.postmortem.generator.incident.Term;
import press.postmortem.generator.notation.Json;

/**
 * The parts that schemas are made of. Every property of an object is required, as what is not known is {@code null} and never
 * left out.
 *
 * @see <a href="https://json-schema.org/draft/2020-12">JSON Schema 2020-12</a>
 */
final class Schemas {
    static final Json.Members TEXT = type("string");
    static final Json.Members COUNT = type("integer").with("minimum", 0);
    static final Json.Members DATE = type("string").with("format", "date");
    static final Json.Members INSTANT = type("string").with("format", "date-time");

    /** Not JSON Schema's own format, which knows nothing below zero. */
    static final Json.Members DURATION = type("string")
            .with("pattern", "^PT(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+([.][0-9]+)?S)?$")
            .with("description", "ISO 8601; what is below zero has its sign before each number, as in PT-1H-42M");

    private Schemas() {}

    /** @param id the schema's address, where that is known */
    static Json.Members document(Optional<String> id, String title, Json.Members properties) {
        Json.Members schema = Json.object().with("$schema", "https://json-schema.org/draft/2020-12/schema");
        Json.Members head = id.map(address -> schema.with("$id", address))
                .orElse(schema)
                .with("title", title)
                .with("description", "What is not known is null, and never left out.");
        return object(head, properties);
    }

    static Json.Members type(String name) {
        return Json.object().with("type", name);
    }

    static Json.Members described(Json.Members schema, String description) {
        return schema.with("description", description);
    }

    static Json.Members object(Json.Members properties) {
        return object(Json.object(), properties);
    }

    private static Json.Members object(Json.Members head, Json.Members properties) {
        return head.with("type", "object")
                .with("required", Json.texts(List.copyOf(properties.members().keySet())))
                .with("properties", properties);
    }

    static Json.Members listOf(Json.Members schema) {
        return type("array").with("items", schema);
    }

    static Json.Members orNull(Json.Members schema) {
        return Json.object().with("anyOf", new Json.Many(List.of(schema, type("null"))));
    }

    static Json.Members oneOf(Term[] terms) {
        return oneOf(Arrays.stream(terms).map(Term::key).toList());
    }

    static Json.Members oneOf(List<String> words) {
        return Json.object().with("enum", Json.texts(words));
    }

    /** An object with a member for each value. */
    static <T> Json.Members each(T[] values, Function<T, String> name, Json.Members schema) {
        Json.Members properties = Json.object();
        for (T value : values) {
            properties = properties.with(name.apply(value), schema);
        }
        return object(properties);
    }
}
