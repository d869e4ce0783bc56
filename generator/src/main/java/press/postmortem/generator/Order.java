package press.postmortem.generator;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts lists that mostly differ in little from the last one, and begins with the order of that. */
final class Order<T> {
    private final Comparator<T> comparator;
    /** What stood at which place before. */
    private List<Integer> last = List.of();

    /** @param comparator finds no two alike that differ, so that no earlier order is seen in what is sorted */
    Order(Comparator<T> comparator) {
        this.comparator = comparator;
    }

    synchronized List<T> sorted(List<T> all) {
        List<Integer> before = last.size() == all.size()
                ? last
                : IntStream.range(0, all.size()).boxed().toList();
        last = before.stream()
                .sorted((one, other) -> comparator.compare(all.get(one), all.get(other)))
                .toList();
        return last.stream().map(all::get).toList();
    }
}
