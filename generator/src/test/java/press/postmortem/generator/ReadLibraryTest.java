package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.library;
import static press.postmortem.generator.Reports.report;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.incident.Postmortem;

class ReadLibraryTest {
    private static final Library LIBRARY = library(
            report("2024.md").date("2024-06-01"),
            report("2023.md").date("2023-05-06"),
            report("2022.md").date("2022-03-01"),
            report("slip.md").date("2205-06-07").published("2023-06-08").lastModified("2205-06-08"),
            report("undated.md"));

    @Test
    void a_day_far_beyond_the_others_leads_nothing() {
        List<Postmortem> told = told("2024-06-01").postmortems();
        assertThat(told).extracting(Postmortem::id).containsExactly("2024", "2023", "2022", "slip", "undated");
        assertThat(told.get(3).date()).isEmpty();
        assertThat(told.get(3).lastChange()).contains(LocalDate.of(2023, 6, 8));
        assertThat(told.get(0)).isSameAs(LIBRARY.postmortems().get(1));
    }

    @Test
    void a_day_is_believed_where_the_build_knows_a_later_one() {
        assertThat(told("2205-07-01")).isSameAs(LIBRARY);
    }

    @Test
    void a_day_after_that_of_the_build_is_believed_where_the_others_are_near() {
        Library near = library(report("a.md").date("2024-06-01"), report("b.md").date("2025-06-01"));
        assertThat(new ReadLibrary(near, Reports.newestDate(near)).told(near, LocalDate.of(2024, 7, 1)))
                .isSameAs(near);
    }

    private static Library told(String today) {
        return new ReadLibrary(LIBRARY, Reports.newestDate(LIBRARY)).told(LIBRARY, LocalDate.parse(today));
    }
}
