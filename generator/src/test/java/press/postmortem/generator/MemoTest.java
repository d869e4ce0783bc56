package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class MemoTest {
    private final Memo<String, String> memo = new Memo<>();
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();

    @Test
    void whatIsKnownIsNotAskedAgain() {
        assertThat(map("site", "a", "b")).containsExactly("A", "B");
        asked.clear();
        assertThat(map("site", "b", "c", "a")).containsExactly("B", "C", "A");
        assertThat(asked).containsExactly("c");
    }

    @Test
    void whatWasLeftOutOnceIsForgotten() {
        map("site", "a", "b");
        map("site", "a");
        asked.clear();
        map("site", "a", "b");
        assertThat(asked).containsExactly("b");
    }

    @Test
    void underOtherCircumstancesNothingIsKnown() {
        map("site", "a", "b");
        asked.clear();
        map("another site", "a", "b");
        assertThat(asked).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void whatIsAskedForTwiceIsMadeOnce() {
        assertThat(map("site", "a", "a")).containsExactly("A", "A");
        assertThat(asked).containsExactly("a");
    }

    @Test
    void whatChangedPlacesIsKnown() {
        map("site", "a", "b", "c", "d", "e");
        asked.clear();
        assertThat(map("site", "a", "c", "x", "b", "e")).containsExactly("A", "C", "X", "B", "E");
        assertThat(map("site", "a", "x", "b", "e")).containsExactly("A", "X", "B", "E");
        assertThat(asked).containsExactly("x");
    }

    private List<String> map(String circumstances, String... keys) {
        try (InParallel parallel = new InParallel(2)) {
            return memo.map(circumstances, List.of(keys), parallel, key -> {
                asked.add(key);
                return key.toUpperCase(java.util.Locale.ROOT);
            });
        }
    }
}
