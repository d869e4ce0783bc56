package press.postmortem.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts lists that mostly differ in little from the last one, and compares what differs. */
final class Order<T> {
    private final Comparator<T> comparator;
    private List<T> last = List.of();
    /** Where what is sorted now had stood. */
    private List<Integer> places = List.of();

    /** @param comparator finds no two alike that differ, so that no earlier order is seen in what is sorted */
    Order(Comparator<T> comparator) {
        this.comparator = comparator;
    }

    synchronized List<T> sorted(List<T> all) {
        List<T> laidOut = last.size() == all.size() ? at(places, all) : List.of();
        if (last.size() != all.size() || !isSorted(laidOut)) {
            places = IntStream.range(0, all.size())
                    .boxed()
                    .sorted((one, other) -> comparator.compare(all.get(one), all.get(other)))
                    .toList();
            laidOut = at(places, all);
        }
        last = laidOut;
        return last;
    }

    private static <T> List<T> at(List<Integer> places, List<T> all) {
        List<T> values = new ArrayList<>(places.size());
        for (int place : places) {
            values.add(all.get(place));
        }
        return List.copyOf(values);
    }

    /** Two that stood there before were compared then. */
    private boolean isSorted(List<T> all) {
        for (int i = 1; i < all.size(); i++) {
            boolean known = all.get(i) == last.get(i) && all.get(i - 1) == last.get(i - 1);
            if (!known && comparator.compare(all.get(i - 1), all.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }
}
