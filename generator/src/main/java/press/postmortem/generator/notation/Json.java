package press.postmortem.generator.notation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A value of JSON, as in RFC 8259. What is absent is {@link Nothing}, never left out. */
public sealed interface Json {
    record Nothing() implements Json {}

    record Text(String text) implements Json {
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    record Truth(boolean holds) implements Json {}

    record Whole(long number) implements Json {}

    record Many(List<Json> values) implements Json {
        public Many {
            values = List.copyOf(values);
        }
    }

    /** Members in the order in which they were added. */
    record Members(Map<String, Json> members) implements Json {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        public Members with(String name, Json value) {
            Map<String, Json> more = new LinkedHashMap<>(members);
            more.put(name, value);
            return new Members(more);
        }

        public Members with(String name, String text) {
            return with(name, new Text(text));
        }

        public Members with(String name, Optional<String> text) {
            return with(name, text.<Json>map(Text::new).orElse(new Nothing()));
        }

        public Members with(String name, long number) {
            return with(name, new Whole(number));
        }

        public Members with(String name, boolean holds) {
            return with(name, new Truth(holds));
        }

        /** These members and those. */
        public Members and(Members others) {
            Map<String, Json> more = new LinkedHashMap<>(members);
            more.putAll(others.members());
            return new Members(more);
        }
    }

    static Members object() {
        return new Members(Map.of());
    }

    static Json texts(List<String> texts) {
        return new Many(texts.stream().<Json>map(Text::new).toList());
    }
}
