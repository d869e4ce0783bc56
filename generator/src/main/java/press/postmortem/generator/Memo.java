package press.postmortem.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What was made of values, until the next question: of a value that is asked for again the same is told, what is not asked for
 * again is forgotten.
 *
 * @param <K> have an equality that says all
 */
final class Memo<K, V> {
    private Object circumstances = List.of();
    private Map<K, V> known = Map.of();

    /**
     * @param given what the work depends on besides its argument; where that is not what it was, nothing is known
     * @param work a pure function
     */
    synchronized List<V> map(Object given, List<K> keys, InParallel parallel, Function<K, V> work) {
        if (!circumstances.equals(Objects.requireNonNull(given, "given"))) {
            known = Map.of();
        }
        Set<K> unknown = new LinkedHashSet<>();
        for (K key : keys) {
            if (!known.containsKey(key)) {
                unknown.add(key);
            }
        }
        List<K> missing = List.copyOf(unknown);
        List<V> made = parallel.map(missing, work);
        Map<K, V> next = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            next.put(missing.get(i), made.get(i));
        }
        List<V> all = new ArrayList<>(keys.size());
        for (K key : keys) {
            V value = next.containsKey(key) ? next.get(key) : known.get(key);
            next.put(key, value);
            all.add(value);
        }
        circumstances = given;
        known = next;
        return all;
    }
}
