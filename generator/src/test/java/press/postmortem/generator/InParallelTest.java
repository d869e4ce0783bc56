package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InParallelTest {
    @Test
    void resultsComeInTheOrderOfTheFiles() {
        List<Integer> numbers = IntStream.range(0, 1000).boxed().toList();
        try (InParallel parallel = new InParallel(4)) {
            assertThat(parallel.map(numbers, number -> number)).isEqualTo(numbers);
        }
    }

    @Test
    void whatTheDiskRefusesIsThrownAsItIs() {
        UncheckedIOException refused = new UncheckedIOException("disk.md can't be read", new IOException());
        try (InParallel parallel = new InParallel(2)) {
            assertThatThrownBy(() -> parallel.map(List.of("disk.md"), file -> {
                        throw refused;
                    }))
                    .isSameAs(refused);
        }
    }

    @Test
    void whoIsInterruptedStillWaitsUntilNobodyWorksOn() {
        AtomicInteger ended = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        Thread asking = Thread.currentThread();
        try (InParallel parallel = new InParallel(1)) {
            assertThatThrownBy(() -> parallel.map(List.of("disk.md"), file -> {
                        begun.countDown();
                        asking.interrupt();
                        long end = System.nanoTime() + 200_000_000;
                        while (System.nanoTime() < end) {
                            Thread.onSpinWait();
                        }
                        return ended.incrementAndGet();
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(begun.getCount()).isZero();
        assertThat(ended).hasValue(1);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aFaultNamesTheFile() {
        try (InParallel parallel = new InParallel(2)) {
            assertThatThrownBy(() -> parallel.map(List.of("disk.md"), file -> {
                        throw new IllegalArgumentException("why");
                    }))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("disk.md")
                    .hasMessageContaining("why");
        }
    }
}
