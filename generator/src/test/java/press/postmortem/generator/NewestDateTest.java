package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewestDateTest {
    @Test
    void isTheLastOfAllDays() {
        assertThat(NewestDate.in(library(
                        report("a.md").date("2024-03-01"), report("b.md").date("2025-04-02"))))
                .isEqualTo(LocalDate.of(2025, 4, 2));
    }

    @Test
    void mayBeLongAgo() {
        assertThat(NewestDate.in(library(report("a.md").date("1912-04-15")))).isEqualTo(LocalDate.of(1912, 4, 15));
    }

    @Test
    void isBeforeEveryDeadlineWhereNoReportHasADate() {
        assertThat(NewestDate.in(library(report("a.md")))).isEqualTo(LocalDate.EPOCH);
    }
}
