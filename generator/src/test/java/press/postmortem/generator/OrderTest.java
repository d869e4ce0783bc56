package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {
    @Test
    void everyListIsSortedWhateverCameBefore() {
        Order<String> order = new Order<>(String::compareTo);
        assertThat(order.sorted(List.of("c", "a", "b"))).containsExactly("a", "b", "c");
        assertThat(order.sorted(List.of("a", "c", "b"))).containsExactly("a", "b", "c");
        assertThat(order.sorted(List.of("d", "c", "b", "a"))).containsExactly("a", "b", "c", "d");
        assertThat(order.sorted(List.of())).isEmpty();
    }

    @Test
    void whatIsSortedAgainIsComparedOnce() {
        AtomicInteger compared = new AtomicInteger();
        Order<Integer> order = new Order<>((one, other) -> {
            compared.incrementAndGet();
            return one.compareTo(other);
        });
        List<Integer> all = new ArrayList<>(
                IntStream.range(0, 1_000).map(i -> i * 7919 % 1_000).boxed().toList());
        order.sorted(all);
        compared.set(0);
        all.set(500, 1_000);
        assertThat(order.sorted(all)).isSorted();
        assertThat(compared).hasValueLessThan(1_100);
    }
}
