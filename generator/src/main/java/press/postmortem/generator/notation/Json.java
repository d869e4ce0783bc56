package press.postmortem.generator.notation;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

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

    /**
     * Values that are made one after another, each time that they are read: all of them at once take many times the room of their
     * text.
     *
     * @param of what each is made of
     */
    record Each<T>(List<T> of, Function<T, ? extends Json> making) implements Json, Iterable<Json> {
        public Each {
            of = List.copyOf(of);
            Objects.requireNonNull(making, "making");
        }

        @Override
        public Iterator<Json> iterator() {
            return of.stream().<Json>map(making).iterator();
        }
    }

    /** Members in the order in which they were added: the last, and those before, which others may go on from as well. */
    final class Members implements Json {
        private static final Members NONE = new Members();

        private final Members before;
        private final int size;
        private final String name;
        private final Json value;

        private Members() {
            this.before = this;
            this.size = 0;
            this.name = "";
            this.value = new Nothing();
        }

        private Members(Members before, String name, Json value) {
            this.before = before;
            this.size = before.size + 1;
            this.name = Objects.requireNonNull(name, "name");
            this.value = Objects.requireNonNull(value, "value");
        }

        public Members with(String name, Json value) {
            return new Members(this, name, value);
        }

        /** Of two of one name, the second in the place of the first. */
        public Map<String, Json> members() {
            Members[] all = new Members[size];
            for (Members each = this; each != NONE; each = each.before) {
                all[each.size - 1] = each;
            }
            Map<String, Json> members = new LinkedHashMap<>(2 * size);
            for (Members each : all) {
                members.put(each.name, each.value);
            }
            return Collections.unmodifiableMap(members);
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
            Members both = this;
            for (Map.Entry<String, Json> other : others.members().entrySet()) {
                both = both.with(other.getKey(), other.getValue());
            }
            return both;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Members those && members().equals(those.members());
        }

        @Override
        public int hashCode() {
            return members().hashCode();
        }

        @Override
        public String toString() {
            return members().toString();
        }
    }

    static Members object() {
        return Members.NONE;
    }

    static Json texts(List<String> texts) {
        return new Many(texts.stream().<Json>map(Text::new).toList());
    }
}
