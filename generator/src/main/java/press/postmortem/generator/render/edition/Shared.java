package press.postmortem.generator.render.edition;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What several pages need and one of them makes: whoever needs the same waits for it, and nobody else does. */
public final class Shared<K, V> {
    private final Map<K, Maker<V>> made = new ConcurrentHashMap<>();
    private final Map<K, Maker<V>> earlier;

    public Shared() {
        this(Map.of());
    }

    private Shared(Map<K, Maker<V>> earlier) {
        this.earlier = earlier;
    }

    /** One that knows what this one made, and keeps of it what it is asked for. */
    Shared<K, V> renewed() {
        return new Shared<>(made);
    }

    /** @param making asked by the first who needs it */
    public V get(K key, Supplier<? extends V> making) {
        Maker<V> known = made.get(key);
        return (known == null ? made.computeIfAbsent(key, this::maker) : known).get(making);
    }

    private Maker<V> maker(K key) {
        Maker<V> known = earlier.get(key);
        return known == null ? new Maker<>() : known;
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
