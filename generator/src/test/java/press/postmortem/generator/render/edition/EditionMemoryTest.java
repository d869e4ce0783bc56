package press.postmortem.generator.render.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditionMemoryTest {
    private final EditionMemory memory = new EditionMemory();

    @Test
    void whatIsAskedForIsKeptFromEditionToEdition() {
        ask("today", "first");
        for (int edition = 0; edition < 100; edition++) {
            assertThat(ask("today", "edition " + edition)).isEqualTo("first");
        }
    }

    @Test
    void underOtherCircumstancesNothingIsKnown() {
        ask("today", "first");
        assertThat(ask("tomorrow", "second")).isEqualTo("second");
        assertThat(ask("today", "third")).isEqualTo("third");
    }

    @Test
    void whatNobodyAskedForInManyEditionsIsForgotten() {
        ask("today", "first");
        for (int edition = 0; edition < 5; edition++) {
            memory.under(List.of("today"));
        }
        assertThat(ask("today", "second")).isEqualTo("first");
        for (int edition = 0; edition < 20; edition++) {
            memory.under(List.of("today"));
        }
        assertThat(ask("today", "third")).isEqualTo("third");
    }

    private Object ask(String circumstances, String making) {
        return memory.under(List.of(circumstances)).get("key", () -> making);
    }
}
