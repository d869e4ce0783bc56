package press.postmortem.generator.render.edition;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What several pages need and one of them makes: whoever needs the same waits for it, and nobody else does. */
public final class Shared<K, V> {
    private final Map<K, Maker<V>> made = new ConcurrentHashMap<>();

    /** @param making asked by the first who needs it */
    public V get(K key, Supplier<? extends V> making) {
        Maker<V> known = made.get(key);
        return (known == null ? made.computeIfAbsent(key, unseen -> new Maker<>()) : known).get(making);
    }

    /** What is needed once more is made once more. */
    public void forget(K key) {
        made.remove(key);
    }

    private static final class Maker<V> {
        private V value;

        synchronized V get(Supplier<? extends V> making) {
            if (value == null) {
                value = making.get();
            }
            return value;
        }
    }
}
