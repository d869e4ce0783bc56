package press.postmortem.generator.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;
import press.postmortem.generator.extract.PostmortemExtractor;
import press.postmortem.generator.incident.Site;

class NewReportTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Checkout was down for 40 minutes | 2026-03-31-checkout-was-down-for-40-minutes.md",
                "  The é-ferry:\tlate / lost?      | 2026-03-31-the-e-ferry-late-lost.md",
                "決済が止まった                        | 2026-03-31-決済が止まった.md",
                "../../etc/passwd                  | 2026-03-31-etc-passwd.md",
            })
    void a_file_is_named_after_the_day_and_the_title(String title, String name) {
        assertThat(new NewReport(title, DAY).fileName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "?!", "../..", "🔥"})
    void a_title_of_which_nothing_is_left_names_no_file(String title) {
        assertThat(new NewReport(title, DAY).isNameable()).isFalse();
    }

    @Test
    void comments_say_what_the_site_has_to_choose_from() {
        assertThat(text("""
                        timezone: Europe/Oslo
                        services:
                          - {id: checkout, name: Checkout}
                          - {id: search, name: search}
                        people:
                          - {handle: "@ida", name: Ida Solberg}
                          - {handle: "@per", name: Per Lund, private: true}
                        severities:
                          - {id: HIGH, name: "All\\nstands\\t still"}
                          - {id: LOW}
                        """))
                .contains("severity:                # HIGH (All stands still), LOW\n")
                .contains("status:                  # investigating, identified, monitoring, resolved, cancelled\n")
                .contains("services: []             # checkout (Checkout), search\n")
                .contains("timezone:                # where it is not Europe/Oslo\n")
                .contains("authors: []              # \"@ida\" (Ida Solberg)\n")
                .contains("     Status: open, in_progress, blocked, done, wont_do, superseded, failed. -->\n")
                .doesNotContain("@per", "Per Lund", "{{");
    }

    @Test
    void without_lists_comments_say_what_one_looks_like() {
        assertThat(text("title: Incidents"))
                .contains(
                        "severity:                # SEV1 (Critical), SEV2 (Major), SEV3 (Minor), SEV4 (Low), SEV5 (Cosmetic)\n")
                .contains("services: []             # what was affected, as in [checkout, search]\n")
                .contains("timezone:                # of the times below, as in Europe/Oslo; none is assumed\n")
                .contains("authors: []              # names or handles, as in [\"@ida\"]\n");
    }

    private static String text(String siteYaml) {
        SourceFile source = new SourceFile("site.yaml", siteYaml);
        Site site = PostmortemExtractor.site(
                        source, DocumentParser.parseYaml(source).value())
                .value();
        return new NewReport("Checkout was down for 40 minutes", DAY).text(site);
    }
}
