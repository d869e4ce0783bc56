package press.postmortem.generator.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.incident.Site;

/** Secrets that were never given to anybody are made of each family's shape and planted where secrets stand. */
class SecretFamiliesTest {
    private static final LeakScanner SCANNER = LeakScanner.of(Site.unnamed(), LocalDate.of(2024, 3, 1));

    /** How a secret stands in a text; {@code NAME} is that of its variable. */
    private static final List<String> CONTEXTS = List.of(
            "At 10:42 the mate pasted NAME = SECRET into the channel.",
            "```\nexport NAME=SECRET\n```\n",
            "| variable | NAME | SECRET |\n",
            "harbour:\n  NAME: \"SECRET\"\n",
            "{\"NAME\":\"SECRET\",\"pier\":4}",
            "GET /tide?NAME=SECRET&pier=4 HTTP/1.1");

    private static final List<String> JOINTS = List.of("", " ", "=", ".", "-", "/", " = a");

    private static final double LEAST = 0.98;
    /** Of a hostile text; the property makes it longer. */
    private static final int LENGTH = Integer.getInteger("leak.length", 20_000) / 2;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static Stream<SecretFamily> families() {
        return new Secrets().families().stream();
    }

    @Test
    void what_is_planted_is_found() {
        List<String> missed = new ArrayList<>();
        int planted = 0;
        for (SecretFamily family : families().toList()) {
            for (int i = 0; i < CONTEXTS.size(); i++) {
                String text = plant(family, CONTEXTS.get(i), i);
                planted++;
                if (SCANNER.scan(text).isEmpty()) {
                    missed.add(family.id() + " in context " + i);
                }
            }
        }
        assertThat(planted).isGreaterThan(1000);
        assertThat(missed).hasSizeLessThan((int) Math.ceil(planted * (1 - LEAST)));
    }

    @Test
    void what_is_planted_is_never_shown() {
        for (SecretFamily family : families().toList()) {
            String text = plant(family, CONTEXTS.get(0), 0);
            for (Leak leak : SCANNER.scan(text)) {
                assertThat(leak.shortened().length() - 1)
                        .isLessThanOrEqualTo(leak.value().length() / 4);
                assertThat(leak.toString()).doesNotContain(leak.value());
            }
        }
    }

    @Test
    void a_keyword_over_and_over_takes_no_time() {
        List<SecretFamily> families = families().toList();
        for (int i = 0; i < families.size(); i++) {
            String piece = families.get(i).keywords().get(0) + JOINTS.get(i % JOINTS.size());
            String hostile = piece.repeat(LENGTH / piece.length());
            assertTimeoutPreemptively(PATIENCE, () -> SCANNER.scan(hostile), piece);
        }
    }

    private static String plant(SecretFamily family, String context, int seed) {
        String secret =
                Specimen.of(family.pattern().toString(), 31L * family.id().hashCode() + seed);
        String keyword = family.keywords().get(seed % family.keywords().size());
        String name =
                family.shape() == SecretFamily.Shape.ASSIGNED ? keyword.toUpperCase(Locale.ROOT) + "_KEY" : "HARBOUR";
        return context.replace("NAME", name).replace("SECRET", secret);
    }
}
