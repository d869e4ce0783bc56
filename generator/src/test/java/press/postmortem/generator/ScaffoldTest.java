package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.incident.Site;
import press.postmortem.generator.scaffold.NewReport;
import press.postmortem.generator.scaffold.StarterFile;
import press.postmortem.generator.scaffold.StarterProject;

/** What an author begins with, read as whatever else they write. */
class ScaffoldTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /** A note on what nobody but the author knows. */
    private static final String WITHOUT_ADDRESS =
            "base-url-missing: Nothing says where the site is published, so links in its feeds are not absolute, and it has no sitemap.";

    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void content() {
        content = folder.resolve("reports");
    }

    @Test
    void the_first_site_has_nothing_to_correct() throws Exception {
        StarterProject project = new StarterProject("fjord-ferries", "reports");
        write(project.site());
        write(project.example(DAY));

        BuildReport report = Generator.generate(Settings.of(content, folder.resolve("site")));

        assertThat(told(report)).isEmpty();
        assertThat(SiteFile.read(content).title()).isEqualTo("Fjord ferries");
        assertThat(folder.resolve("site/incidents/2026-03-31-example/index.html"))
                .content()
                .contains("This report is invented", "mitigated 09:40", "Refuse a timetable whose first day is past");
    }

    @Test
    void what_site_yaml_leaves_in_comments_can_be_taken_out_of_them() throws Exception {
        StarterFile site = new StarterProject("fjord-ferries", "reports").site();
        write(new StarterFile(
                site.path(),
                site.text().replaceAll("(?m)^# (?=\\w+:|  -)|^# postmortem-ignore.*\n", ""),
                site.needed(),
                site.advice()));
        write(new StarterProject("", "reports").example(DAY));

        Site read = SiteFile.read(content);

        assertThat(read.baseUrl()).isPresent();
        assertThat(read.services()).hasSize(1);
        assertThat(read.people()).hasSize(2);
        assertThat(read.severities()).hasSize(5);
        assertThat(check()).isEmpty();
    }

    @Test
    void of_a_new_report_each_gap_is_told_and_nothing_else() throws Exception {
        write(new NewReport("Checkout was down for 40 minutes", DAY).text(Site.unnamed()));

        assertThat(check())
                .containsExactly(
                        "draft-left-out: This report is a draft, so the site does not have it.",
                        "empty-section: There is nothing below the heading 'Summary'.",
                        "empty-section: There is nothing below the heading 'Impact'.",
                        "empty-section: There is nothing below the heading 'Timeline'.",
                        "empty-section: There is nothing below the heading 'Root cause'.",
                        "empty-section: There is nothing below the heading 'Action items'.",
                        "empty-section: There is nothing below the heading 'What went well'.",
                        "empty-section: There is nothing below the heading 'What went poorly'.",
                        "empty-section: There is nothing below the heading 'Where we got lucky'.");
    }

    @Test
    void a_new_report_that_is_filled_in_is_read_as_it_was_meant() throws Exception {
        String title = "Checkout: \"down\" for 40 minutes";
        write(new NewReport(title, DAY)
                .text(Site.unnamed())
                .replaceAll("(?m)^draft: .*\n", "")
                .replaceAll("(?m)^severity: ", "severity: SEV1")
                .replaceAll("(?m)^impact: ", "impact: major")
                .replaceAll("(?m)^status: ", "status: resolved")
                .replaceAll("(?m)^timezone: ", "timezone: Europe/Oslo")
                .replace("|      |       |\n", """
                        | 14:05 | **Impact starts** |
                        | 14:09 | **Detected** by an alert |
                        | 14:45 | **Impact ends** |
                        """)
                .replace("|        |      |       |     |        |\n", """
                        | Ask the card terminal for its day | prevent | @ida | 2026-05-31 | in_progress |
                        """)
                .replaceAll("<!--[^>]*-->", "Somebody has written this."));

        assertThat(told(Generator.generate(Settings.of(content, folder.resolve("site")))))
                .containsExactly(WITHOUT_ADDRESS);
        assertThat(folder.resolve("site/api/incidents.json"))
                .content()
                .contains(
                        "\"title\": \"Checkout: \\\"down\\\" for 40 minutes\"",
                        "\"timeToMitigate\": {\"min\": \"PT40M\"")
                .contains("\"milestone\": \"started\"", "\"milestone\": \"detected\"", "\"milestone\": \"mitigated\"")
                .contains("\"owner\": \"@ida\"", "\"due\": \"2026-05-31\"", "\"status\": \"in_progress\"");
    }

    private List<String> check() {
        return told(Generator.check(Settings.of(content, folder.resolve("site"))));
    }

    private static List<String> told(BuildReport report) {
        return report.diagnostics().stream()
                .map(diagnostic -> diagnostic.rule().id() + ": " + diagnostic.message())
                .toList();
    }

    private void write(String report) throws IOException {
        write(new StarterFile("reports/2026-03-31-checkout.md", report, List.of(), ""));
    }

    private void write(StarterFile file) throws IOException {
        Path path = folder.resolve(file.path());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.text());
    }
}
