package press.postmortem.generator.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** YAML as written: every scalar is its text, so that {@code 18:53} stays {@code 18:53} and {@code no} stays {@code no}. */
public sealed interface Yaml {
    /** Where the value starts in its {@code SourceFile}. */
    int offset();

    /** @param text what the author wrote, without quotes; empty for {@code null}, {@code ~} and nothing at all */
    record Scalar(String text, boolean quoted, int offset) implements Yaml {
        public Scalar {
            Objects.requireNonNull(text, "text");
        }
    }

    record Sequence(List<Yaml> values, int offset) implements Yaml {
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /** @param entries in the author's order; no key twice */
    record Mapping(List<Entry> entries, int offset) implements Yaml {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public static Mapping empty() {
            return new Mapping(List.of(), 0);
        }

        public Optional<Yaml> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** @param offset where the key starts */
    record Entry(String key, Yaml value, int offset) {
        public Entry {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(value, "value");
        }
    }
}
