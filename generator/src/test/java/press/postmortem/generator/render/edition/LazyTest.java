package press.postmortem.generator.render.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LazyTest {
    private final AtomicInteger made = new AtomicInteger();
    private final Lazy<Integer> value = new Lazy<>(made::incrementAndGet);

    @Test
    void nothingIsMadeThatNobodyAskedFor() {
        assertThat(made).hasValue(0);
    }

    @Test
    void whoeverAsksIsGivenTheSame() {
        assertThat(IntStream.range(0, 1000).parallel().map(i -> value.get())).containsOnly(1);
    }
}
