package press.postmortem.generator.content;

import java.util.List;
import java.util.function.Function;

/** Places in lists of whatever has a path, where these are sorted by it. */
public final class SortedPaths {
    private SortedPaths() {}

    /** That of the first whose path is not before this one; the size of the list where there is none. */
    public static <T> int place(String path, List<T> sorted, Function<T, String> pathOf) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pathOf.apply(sorted.get(middle)).compareTo(path) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
