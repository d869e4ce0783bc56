package press.postmortem.generator.lint.leak;

import java.util.Collection;
import java.util.function.BiConsumer;

/**
 * Finds any of many values in a text, in a time that hardly grows with their number.
 *
 * <p>In sorted order all values that a text begins with stand before it, and the nearest that does not sort behind the text begins
 * with each of them.
 */
final class ValueIndex {
    private static final int NONE = -1;

    private final String[] sorted;

    /** For each value the place of the longest other that it begins with. */
    private final int[] shorter;

    ValueIndex(Collection<String> values) {
        this.sorted = values.stream()
                .filter(value -> !value.isEmpty())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        this.shorter = new int[sorted.length];
        for (int i = 0; i < sorted.length; i++) {
            int candidate = i - 1;
            while (candidate != NONE && !sorted[i].startsWith(sorted[candidate])) {
                candidate = shorter[candidate];
            }
            shorter[i] = candidate;
        }
    }

    boolean isEmpty() {
        return sorted.length == 0;
    }

    /** @param taker is told of each place where a value begins, overlapping ones included, and of the value */
    void find(String text, BiConsumer<Integer, String> taker) {
        for (int start = 0; start < text.length(); start++) {
            int candidate = nearest(text, start);
            while (candidate != NONE) {
                if (text.startsWith(sorted[candidate], start)) {
                    taker.accept(start, sorted[candidate]);
                }
                candidate = shorter[candidate];
            }
        }
    }

    /** The last value that does not sort behind the text from {@code start} on. */
    private int nearest(String text, int start) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isBehind(sorted[middle], text, start)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    private static boolean isBehind(String value, String text, int start) {
        int length = Math.min(value.length(), text.length() - start);
        for (int i = 0; i < length; i++) {
            int difference = value.charAt(i) - text.charAt(start + i);
            if (difference != 0) {
                return difference > 0;
            }
        }
        return value.length() > length;
    }
}
