package press.postmortem.generator.extract.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-03-01-tide.md",
                "incidents/2024-03-01_tide.md",
                "20240301-tide.md",
                "20240301-a-tide.md",
                "2024-03-01.md",
                "2024-03-01tide.md",
                "2024-03-01-tide/index.md"
            })
    void a_date_may_lead_the_name(String path) {
        assertThat(FileName.of(path).date()).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30-tide.md",
                "20249901-tide.md",
                "2024-03-tide.md",
                "2024-03-010.md",
                "202403011.md",
                "tide-2024-03-01.md",
                "2024-03-01/tide.md",
                "index.md",
                ".md"
            })
    void other_digits_are_no_date(String path) {
        assertThat(FileName.of(path).date()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-01-tide-table.md, 2024-03-01-tide-table, Tide table",
        "a/2024-03-01-tide/index.md, 2024-03-01-tide, Tide",
        "PM2024-001---All__boats, pm2024-001-all-boats, PM2024 001 All boats",
        "Été à la mer.md, ete-a-la-mer, Été à la mer",
        "2024-03-01.md, 2024-03-01, 2024-03-01",
        "v1.2 released.md, v1-2-released, V1.2 released",
        "straße.md, strasse, Straße",
        "2024-03-01-Søk-og-Łódź.md, 2024-03-01-sok-og-lodz, Søk og Łódź",
        "con.md, report-con, Con"
    })
    void a_name_becomes_an_id_and_a_title(String path, String id, String title) {
        assertThat(FileName.of(path).id()).isEqualTo(id);
        assertThat(FileName.of(path).title()).isEqualTo(title);
    }

    @Test
    void a_name_without_a_letter_of_ascii_has_a_number_for_an_id() {
        assertThat(FileName.of("障害報告.md").id())
                .matches("report-[0-9a-f]{8}")
                .isNotEqualTo(FileName.of("障害.md").id());
        assertThat(FileName.of("障害報告.md").title()).isEqualTo("障害報告");
    }

    @Test
    void two_names_of_one_day_without_a_letter_of_ascii_differ() {
        assertThat(FileName.of("2024-03-01-障害報告.md").id())
                .matches("2024-03-01-[0-9a-f]{8}")
                .isNotEqualTo(FileName.of("2024-03-01-障害.md").id());
    }

    @Test
    void a_long_name_is_cut() {
        assertThat(FileName.of("tide-".repeat(100) + ".md").id()).hasSize(99).endsWith("-tide");
    }
}
