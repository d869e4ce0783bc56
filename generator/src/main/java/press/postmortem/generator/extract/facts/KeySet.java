package press.postmortem.generator.extract.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.Suggestion;

/** The keys that a mapping may have. */
final class KeySet {
    private final String place;
    private final List<Key<?>> keys;
    private final List<ForeignKeys> foreign;
    private final List<List<Key<?>>> needed;
    private final Map<String, Spelling> spellings = new HashMap<>();
    private final Set<String> foreignNames = new HashSet<>();

    /**
     * @param place what the mapping is, as in {@code an action}
     * @param keys ours, in the order in which they are best written
     * @param foreign those of other tools, which are let be
     * @param needed groups of keys, of each of which one has to be there
     */
    private KeySet(String place, List<Key<?>> keys, List<ForeignKeys> foreign, List<List<Key<?>>> needed) {
        this.place = place;
        this.keys = List.copyOf(keys);
        this.foreign = List.copyOf(foreign);
        this.needed = List.copyOf(needed);
        for (Key<?> key : keys) {
            for (int rank = 0; rank < key.names().size(); rank++) {
                spellings.putIfAbsent(fold(key.names().get(rank)), new Spelling(key, rank));
            }
        }
        for (ForeignKeys tool : foreign) {
            tool.names().forEach(name -> foreignNames.add(fold(name)));
        }
    }

    static KeySet of(String place, Key<?>... keys) {
        return of(place, List.of(keys));
    }

    static KeySet of(String place, List<Key<?>> keys) {
        return new KeySet(place, keys, List.of(), List.of());
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

    String place() {
        return place;
    }

    List<Key<?>> keys() {
        return keys;
    }

    List<ForeignKeys> foreign() {
        return foreign;
    }

    List<List<Key<?>>> needed() {
        return needed;
    }

    /**
     * One of the names of a key of ours.
     *
     * @param rank how many other names of it count before this one
     */
    record Spelling(Key<?> key, int rank) {}

    /** The key of ours that a written one is; empty where it is none. */
    Optional<Spelling> spelling(String written) {
        return Optional.ofNullable(spellings.get(fold(written)));
    }

    boolean isForeign(String written) {
        return foreignNames.contains(fold(written));
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

    /** What two spellings of one key share: case, {@code -} and {@code _} don't count, as in Hugo. */
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
