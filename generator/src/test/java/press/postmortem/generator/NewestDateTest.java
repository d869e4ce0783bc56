package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NewestDateTest {
    private static LocalDate newest(Reports... reports) {
        return Reports.newestDate(library(reports));
    }

    @Test
    void isTheLastOfAllDays() {
        assertThat(newest(report("a.md").date("2024-03-01"), report("b.md").date("2025-04-02")))
                .isEqualTo(LocalDate.of(2025, 4, 2));
    }

    @Test
    void mayBeLongAgo() {
        assertThat(newest(report("a.md").date("1912-04-15"))).isEqualTo(LocalDate.of(1912, 4, 15));
    }

    @Test
    void isBeforeEveryDeadlineWhereNoReportHasADate() {
        assertThat(newest(report("a.md"))).isEqualTo(LocalDate.EPOCH);
    }
}
