package press.postmortem.generator.extract.facts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Suggestion;

/**
 * The keys that a mapping may have.
 *
 * @param place what the mapping is, as in {@code an action}
 * @param keys ours, in the order in which they are best written
 * @param foreign those of other tools, which are let be
 * @param needed groups of keys, of each of which one has to be there
 */
record KeySet(String place, List<Key<?>> keys, List<ForeignKeys> foreign, List<List<Key<?>>> needed) {
    KeySet {
        keys = List.copyOf(keys);
        foreign = List.copyOf(foreign);
        needed = List.copyOf(needed);
    }

    static KeySet of(String place, Key<?>... keys) {
        return new KeySet(place, List.of(keys), List.of(), List.of());
    }

    KeySet besides(List<ForeignKeys> others) {
        return new KeySet(place, keys, others, needed);
    }

    /** The same, of which one of these keys has to be there; the first is the one that is asked for. */
    KeySet needing(Key<?>... oneOf) {
        return new KeySet(
                place,
                keys,
                foreign,
                Stream.concat(needed.stream(), Stream.of(List.of(oneOf))).toList());
    }

    boolean knows(String written) {
        return keys.stream().anyMatch(key -> spells(key, written))
                || foreign.stream().flatMap(tool -> tool.names().stream()).anyMatch(name -> same(name, written));
    }

    /** Whether a key that is not known resembles none of ours, where other tools have keys as well. */
    boolean mayBeAnothers(String written) {
        return !foreign.isEmpty() && meant(written).isEmpty();
    }

    /** What to do about a key that is not known. */
    String advice(String written) {
        if (mayBeAnothers(written)) {
            return "Nothing is made of it: remove it, or leave it where another tool reads it.";
        }
        return meant(written)
                .map(name -> "Did you mean '" + name + "'?")
                .orElseGet(() -> "The keys of " + place + " are " + String.join(", ", names()) + ".");
    }

    private Optional<String> meant(String written) {
        return Suggestion.nearest(written, names());
    }

    private List<String> names() {
        return keys.stream().map(Key::name).toList();
    }

    private static boolean spells(Key<?> key, String written) {
        return key.names().stream().anyMatch(name -> same(name, written));
    }

    /** Whether two spellings name one key: case, {@code -} and {@code _} don't count, as in Hugo. */
    static boolean same(String name, String written) {
        return fold(name).equals(fold(written));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** @param tool whose they are */
    record ForeignKeys(String tool, List<String> names) {
        ForeignKeys {
            names = List.copyOf(names);
        }
    }
}
