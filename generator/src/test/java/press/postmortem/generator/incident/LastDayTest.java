package press.postmortem.generator.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.Reports;

class LastDayTest {
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
        assertThat(newest(report("a.md"))).isEqualTo(LastDay.UNKNOWN).isEqualTo(LocalDate.EPOCH);
    }

    @Test
    void isToldToNobodyWhereNoReportHasADate() {
        assertThat(LastDay.known(newest(report("a.md")))).isEmpty();
        assertThat(LastDay.known(newest(report("a.md").date("1912-04-15")))).contains(LocalDate.of(1912, 4, 15));
    }

    @Test
    void isNotThatOfOneWhichIsFarBeyondMost() {
        Reports[] reports = {
            report("a.md").date("2019-03-01"),
            report("b.md").date("2024-03-01"),
            report("c.md").date("8888-08-08"),
            report("d.md").date("2025-04-02")
        };

        assertThat(newest(reports)).isEqualTo(LocalDate.of(2025, 4, 2));
    }

    @Test
    void mayComeLongAfterAFewOthers() {
        assertThat(newest(report("a.md").date("1912-04-15"), report("b.md").date("2024-03-01")))
                .isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(newest(
                        report("a.md").date("1912-04-15"),
                        report("b.md").date("1913-04-15"),
                        report("c.md").date("1914-04-15"),
                        report("d.md").date("2024-03-01"),
                        report("e.md").date("2025-03-01")))
                .isEqualTo(LocalDate.of(2025, 3, 1));
    }
}
