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
        assertThat(order.sorted(List.of("d", "c", "e", "a"))).containsExactly("a", "c", "d", "e");
        assertThat(order.sorted(List.of())).isEmpty();
    }

    @Test
    void onlyWhatDiffersIsCompared() {
        AtomicInteger compared = new AtomicInteger();
        Order<String> order = new Order<>((one, other) -> {
            compared.incrementAndGet();
            return one.compareTo(other);
        });
        List<String> all = new ArrayList<>(IntStream.range(0, 1_000)
                .mapToObj(i -> "%03d".formatted(i * 7919 % 1_000))
                .toList());
        order.sorted(all);
        compared.set(0);
        all.set(500, all.get(500) + " again");
        assertThat(order.sorted(all)).isSorted();
        assertThat(compared).hasValueLessThanOrEqualTo(2);
    }
}
