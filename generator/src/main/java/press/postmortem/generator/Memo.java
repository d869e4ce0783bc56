package press.postmortem.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What was made of values, until the next question: of a value that is asked for again the same is told, what is not asked for
 * again is forgotten.
 *
 * @param <K> have an equality that says all
 */
final class Memo<K, V> {
    private Object circumstances = List.of();
    private List<K> keys = List.of();
    private List<V> values = List.of();

    /**
     * @param given what the work depends on besides its argument; where that is not what it was, nothing is known
     * @param asked mostly those of the last question but for a few, and is quickly answered then
     * @param work a pure function
     */
    synchronized List<V> map(Object given, List<K> asked, InParallel parallel, Function<K, V> work) {
        if (!circumstances.equals(Objects.requireNonNull(given, "given"))) {
            keys = List.of();
            values = List.of();
        }
        int start = alikeAtStart(asked);
        int end = alikeAtEnd(asked, start);
        int last = keys.size() - end;
        Map<K, V> between = new HashMap<>();
        for (int i = start; i < last; i++) {
            between.put(keys.get(i), values.get(i));
        }
        List<K> others = asked.subList(start, asked.size() - end);
        List<K> missing = others.stream()
                .filter(key -> !between.containsKey(key))
                .distinct()
                .toList();
        List<V> made = parallel.map(missing, work);
        for (int i = 0; i < made.size(); i++) {
            between.put(missing.get(i), made.get(i));
        }
        List<V> all = new ArrayList<>(asked.size());
        all.addAll(values.subList(0, start));
        others.forEach(key -> all.add(between.get(key)));
        all.addAll(values.subList(last, values.size()));
        circumstances = given;
        keys = List.copyOf(asked);
        values = List.copyOf(all);
        return values;
    }

    private int alikeAtStart(List<K> asked) {
        int most = Math.min(keys.size(), asked.size());
        int alike = 0;
        while (alike < most && isSame(keys.get(alike), asked.get(alike))) {
            alike++;
        }
        return alike;
    }

    /** @param start how many are not counted again */
    private int alikeAtEnd(List<K> asked, int start) {
        int most = Math.min(keys.size(), asked.size()) - start;
        int alike = 0;
        while (alike < most && isSame(keys.get(keys.size() - 1 - alike), asked.get(asked.size() - 1 - alike))) {
            alike++;
        }
        return alike;
    }

    private static boolean isSame(Object key, Object other) {
        return key == other || key.equals(other);
    }
}
