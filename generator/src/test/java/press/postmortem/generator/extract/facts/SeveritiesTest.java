package press.postmortem.generator.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.incident.SeverityLevel;

class SeveritiesTest {
    private static final List<SeverityLevel> STANDARD = SeverityLevel.standard();

    @ParameterizedTest
    @CsvSource({
        "SEV1, SEV1",
        "sev-1, SEV1",
        "SEV 1, SEV1",
        "Sev. 1, SEV1",
        "1, SEV1",
        "Severity 2, SEV2",
        "critical, SEV1",
        "P1, SEV1",
        "major, SEV2",
        "SEV2 (major), SEV2",
        "SEV3 - one service is worse, SEV3",
        "'P3, by habit', SEV3",
        "down, SEV1",
        "disrupted, SEV2",
        "notice, SEV4"
    })
    void people_write_them_in_many_ways(String written, String id) {
        assertThat(Severities.find(written, STANDARD).map(SeverityLevel::id)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEV9", "", "-", "bad", "SEV", "0"})
    void what_is_no_severity_is_none(String written) {
        assertThat(Severities.find(written, STANDARD)).isEmpty();
    }

    @Test
    void a_site_s_own_words_go_before_ranks() {
        List<SeverityLevel> upsideDown = List.of(
                new SeverityLevel("level 5", 1, "Evacuate", Optional.empty(), List.of()),
                new SeverityLevel("level 1", 2, "Shrug", Optional.empty(), List.of()));

        assertThat(Severities.find("Level 1", upsideDown).map(SeverityLevel::name))
                .contains("Shrug");
        assertThat(Severities.find("1", upsideDown).map(SeverityLevel::name)).contains("Evacuate");
    }
}
