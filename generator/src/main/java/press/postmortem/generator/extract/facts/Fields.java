package press.postmortem.generator.extract.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.document.Yaml;

/** The values of a mapping, read as its {@link KeySet} says. A key with nothing behind it is as good as none. */
final class Fields {
    private final Yaml.Mapping mapping;
    private final Map<String, Chosen> chosen;
    private final Map<String, Value> values;
    private final List<Yaml.Entry> unknown;

    private Fields(
            Yaml.Mapping mapping, Map<String, Chosen> chosen, Map<String, Value> values, List<Yaml.Entry> unknown) {
        this.mapping = mapping;
        this.chosen = Map.copyOf(chosen);
        this.values = Map.copyOf(values);
        this.unknown = List.copyOf(unknown);
    }

    /** Reads all of it at once, so that everything that is wrong is reported whether somebody asks for it or not. */
    static Fields read(Yaml.Mapping mapping, KeySet keys, Reading reading) {
        return read(mapping, keys, reading, Yaml.Entry::key);
    }

    /**
     * Reads a text that stands in a mapping's place.
     *
     * @param key the one of the mapping's that is meant
     * @param written the key behind which the author wrote it
     */
    static Fields readShort(Yaml.Scalar text, Key<?> key, String written, KeySet keys, Reading reading) {
        Yaml.Entry only = new Yaml.Entry(key.name(), text, text.offset());
        return read(new Yaml.Mapping(List.of(only), text.offset()), keys, reading, entry -> written);
    }

    /** @param called what messages call an entry */
    private static Fields read(
            Yaml.Mapping mapping, KeySet keys, Reading reading, Function<Yaml.Entry, String> called) {
        Map<String, Chosen> chosen = new HashMap<>();
        List<Yaml.Entry> unknown = new ArrayList<>();
        for (Yaml.Entry entry : mapping.entries()) {
            Optional<KeySet.Spelling> spelling = keys.spelling(entry.key());
            if (spelling.isPresent() && !isBlank(entry.value())) {
                Chosen candidate = new Chosen(entry, spelling.get().rank());
                chosen.merge(spelling.get().key().name(), candidate, Chosen::better);
            } else if (spelling.isEmpty() && !keys.isForeign(entry.key())) {
                reading.report(unknown(entry, keys, reading));
                unknown.add(entry);
            }
        }
        for (List<Key<?>> oneOf : keys.needed()) {
            if (oneOf.stream().noneMatch(key -> chosen.containsKey(key.name()))) {
                Key<?> first = oneOf.get(0);
                reading.report(
                        ReadingRule.MISSING_KEY,
                        mapping.offset(),
                        keys.place(),
                        first.name(),
                        first.type().example());
            }
        }
        Map<String, Value> values = new HashMap<>();
        for (Key<?> key : keys.keys()) {
            Chosen found = chosen.get(key.name());
            if (found != null) {
                read(key, found.entry(), called.apply(found.entry()), reading)
                        .ifPresent(value -> values.put(key.name(), value));
            }
        }
        return new Fields(mapping, chosen, values, unknown);
    }

    /**
     * The entry that is read as a key.
     *
     * @param rank of the name that it has, of those of the key
     */
    private record Chosen(Yaml.Entry entry, int rank) {
        Chosen better(Chosen later) {
            return later.rank < rank ? later : this;
        }
    }

    /** A warning where it is a slip, a note where it may be another tool's. */
    private static Diagnostic unknown(Yaml.Entry entry, KeySet keys, Reading reading) {
        Diagnostic unknown = Diagnostic.of(
                ReadingRule.UNKNOWN_KEY,
                reading.locate(entry.offset()),
                entry.key(),
                keys.place(),
                advice(entry, keys));
        return keys.mayBeAnothers(entry.key()) && !isCutOff(entry) ? unknown.withLevel(Level.NOTE) : unknown;
    }

    private static String advice(Yaml.Entry entry, KeySet keys) {
        return isCutOff(entry)
                ? "If it is the rest of the text before it, put that text in quotes: within { } a comma ends a value."
                : keys.advice(entry.key());
    }

    private static boolean isCutOff(Yaml.Entry entry) {
        return isBlank(entry.value()) && entry.key().indexOf(' ') > 0;
    }

    private static <T> Optional<Value> read(Key<T> key, Yaml.Entry entry, String called, Reading reading) {
        return key.type()
                .read(called, entry.value(), reading)
                .map(value -> new Value(value, entry.value().offset(), entry.key()));
    }

    static boolean isBlank(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.text().isBlank();
    }

    @SuppressWarnings("unchecked") // only a Key<T> puts a T behind its name
    <T> Optional<T> get(Key<T> key) {
        return Optional.ofNullable(
                (T) values.getOrDefault(key.name(), Value.NONE).value());
    }

    <T> List<T> list(Key<List<T>> key) {
        return get(key).orElse(List.of());
    }

    /** A value to the letter, whatever was made of it; empty where it is no plain text. */
    Optional<String> written(Key<?> key) {
        return Optional.ofNullable(chosen.get(key.name()))
                .map(found -> found.entry().value())
                .filter(value -> value instanceof Yaml.Scalar)
                .map(value -> ((Yaml.Scalar) value).text().strip());
    }

    /** What stands behind a key and means nothing there; empty where it is read, or nothing is there. */
    Optional<Yaml.Entry> unread(Key<?> key) {
        return Optional.ofNullable(chosen.get(key.name()))
                .filter(found -> !values.containsKey(key.name()))
                .map(Chosen::entry);
    }

    /** Where a key's value stands; where the mapping starts, if the key is not there. */
    int offset(Key<?> key) {
        return values.containsKey(key.name()) ? values.get(key.name()).offset() : mapping.offset();
    }

    /** A key's name as the author wrote it. */
    String writtenKey(Key<?> key) {
        return values.getOrDefault(key.name(), Value.NONE).key();
    }

    int offset() {
        return mapping.offset();
    }

    /** What nobody knows, in the author's order. */
    List<Yaml.Entry> unknown() {
        return unknown;
    }

    private record Value(Object value, int offset, String key) {
        static final Value NONE = new Value(null, 0, "");
    }
}
