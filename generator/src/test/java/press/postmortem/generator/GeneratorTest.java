package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.diagnostic.Rule;

class GeneratorTest {
    private static final String REPORT = """
            ---
            date: 2024-03-01
            ---
            # Flood in the signal box

            Water rose.
            """;
    private static final String BROKEN = "# Broken\n\n![The gauge](nowhere.png)\n";

    private final Path work = Jimfs.newFileSystem(Configuration.unix()).getPath("/desk");
    private final Path content = work.resolve("content");
    private final Path site = work.resolve("site");
    private final Settings settings = Settings.of(content, site).withBaseUrl("https://incidents.example/");

    @BeforeEach
    void a_report() throws IOException {
        write("2024-03-01-flood.md", REPORT);
    }

    @Test
    void a_report_becomes_a_site() {
        BuildReport report = Generator.generate(settings);

        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.refused()).isFalse();
        assertThat(report.incidents()).isEqualTo(1);
        assertThat(SiteTree.of(site).paths()).contains("index.html", "incidents/2024-03-01-flood/index.html");
        assertThat(SiteTree.of(site).paths()).hasSize(report.files() + 1);
    }

    @Test
    void a_draft_is_read_and_not_published_also_where_the_site_stands_already() throws IOException {
        write("_drafts/ice.md", REPORT.replace("2024-03-01", "2024-04-01"));
        for (int build = 0; build < 2; build++) {
            BuildReport report = Generator.generate(settings);

            assertThat(report.incidents()).isEqualTo(2);
            assertThat(report.drafts()).isEqualTo(1);
            assertThat(report.published()).isEqualTo(1);
        }
    }

    @Test
    void the_list_of_a_service_leads_to_the_page_about_it() throws IOException {
        write("site.yaml", "title: Saltmere\nservices: [{id: signals, url: 'https://saltmere.example/signals'}]\n");
        write("2024-03-01-flood.md", REPORT.replace("date:", "services: [signals, pumps]\ndate:"));
        for (String theme : List.of("broadsheet", "plain")) {
            Generator.generate(settings.withTheme(theme));

            assertThat(SiteTree.of(site).text("services/signals/index.html"))
                    .contains(
                            "<a href=\"https://saltmere.example/signals\" rel=\"noopener noreferrer\">About the service</a>");
            assertThat(SiteTree.of(site).text("services/pumps/index.html")).doesNotContain("About the service");
        }
    }

    @Test
    void a_withdrawn_report_says_so_wherever_it_is_listed() throws IOException {
        String file = "2024-03-01-flood.md";
        write(file, REPORT.replace("date:", "document: {status: withdrawn}\ndate:"));
        for (String theme : List.of("broadsheet", "plain")) {
            Generator.generate(settings.withTheme(theme));

            assertThat(List.of("index.html", "years/2024/index.html", "years/2024/print/index.html"))
                    .allSatisfy(page -> assertThat(SiteTree.of(site).text(page)).contains("<b>Withdrawn</b>"));
        }
    }

    @Test
    void an_error_refuses_the_build_and_yesterdays_site_stands() throws IOException {
        Generator.generate(settings);
        List<String> yesterday = SiteTree.of(work.resolve("site")).fingerprints();
        write("2024-03-02-broken.md", BROKEN);

        BuildReport report = Generator.generate(settings);

        assertThat(report.refused()).isTrue();
        assertThat(report.files()).isZero();
        assertThat(rules(report)).containsExactly(ReviewRule.MISSING_IMAGE);
        assertThat(SiteTree.of(site).fingerprints()).isEqualTo(yesterday);
    }

    @Test
    void with_never_the_site_is_written_all_the_same() throws IOException {
        write("2024-03-02-broken.md", BROKEN);

        BuildReport report = Generator.generate(settings.withFailOn(Settings.FailOn.NEVER));

        assertThat(report.refused()).isFalse();
        assertThat(rules(report)).containsExactly(ReviewRule.MISSING_IMAGE);
        assertThat(SiteTree.of(site).text("incidents/2024-03-02-broken/index.html"))
                .contains("The gauge")
                .doesNotContain("nowhere.png");
    }

    @Test
    void a_warning_refuses_where_the_author_wants_it_to() throws IOException {
        write("undated.md", "# Undated\n");

        assertThat(Generator.generate(settings).refused()).isFalse();
        assertThat(Generator.generate(settings.withFailOn(Settings.FailOn.WARNING))
                        .refused())
                .isTrue();
    }

    @Test
    void everything_that_is_wrong_is_said_in_one_run_by_place() throws IOException {
        write("2024-03-02-broken.md", BROKEN + "\n[a](#nowhere) [b](../../x)\n");
        write("2024-03-01-broken.md", "");
        Files.createDirectories(site);
        Files.writeString(site.resolve("mine.txt"), "");

        BuildReport report = Generator.generate(settings);

        assertThat(rules(report))
                .containsExactly(
                        PublishingRule.OUTPUT_FOREIGN,
                        ReadingRule.EMPTY_FILE,
                        ReviewRule.MISSING_IMAGE,
                        ReviewRule.MISSING_ANCHOR,
                        ReviewRule.PATH_LEAVES_CONTENT);
    }

    @Test
    void no_failOn_lets_an_obstacle_pass() throws IOException {
        Generator.generate(settings);
        List<String> yesterday = SiteTree.of(site).fingerprints();
        Settings never = settings.withFailOn(Settings.FailOn.NEVER);
        Files.delete(content.resolve("2024-03-01-flood.md"));

        assertThat(Generator.generate(never).refused()).isTrue();
        write("2024-03-01-flood.md", REPORT);
        assertThat(Generator.generate(never.withTheme("no-such-theme")).refused())
                .isTrue();
        assertThat(Generator.generate(Settings.of(content, content).withFailOn(Settings.FailOn.NEVER))
                        .refused())
                .isTrue();
        assertThat(SiteTree.of(site).fingerprints()).isEqualTo(yesterday);
        assertThat(SiteTree.of(content).paths()).containsExactly("2024-03-01-flood.md");
    }

    @Test
    void a_file_at_the_path_of_one_of_the_themes_is_told_and_not_lost() throws IOException {
        write("static/theme/broadsheet.css", "body { color: teal }\n");

        assertThat(Generator.generate(settings.withFailOn(Settings.FailOn.NEVER))
                        .diagnostics())
                .extracting(Diagnostic::message)
                .contains("A file of the theme and static/theme/broadsheet.css would both be published as"
                        + " theme/broadsheet.css.");
        assertThat(site.resolve("theme/broadsheet.css")).hasContent("body { color: teal }");
        assertThat(Generator.generate(settings).refused()).isTrue();
    }

    @Test
    void checking_writes_nothing() throws IOException {
        write("2024-03-02-broken.md", BROKEN);

        BuildReport report = Generator.check(settings);

        assertThat(report.refused()).isTrue();
        assertThat(rules(report)).containsExactly(ReviewRule.MISSING_IMAGE);
        assertThat(site).doesNotExist();
    }

    @Test
    void the_base_url_of_the_build_goes_before_that_of_the_content() throws IOException {
        write("site.yaml", "base_url: https://other.example/\n");

        Generator.generate(settings.withBaseUrl("https://here.example/a"));

        assertThat(SiteTree.of(site).text("feed.xml"))
                .contains("https://here.example/a/incidents/")
                .doesNotContain("other.example");
    }

    @Test
    void an_action_is_overdue_as_of_the_day_that_the_build_is_for() throws IOException {
        write("2024-03-02-x.md", """
                ---
                date: 2024-03-02
                actions:
                  - {text: Pump out the box, status: open, due: 2024-03-20}
                ---
                # Pump
                """);

        Generator.generate(settings);
        String newest = SiteTree.of(site).text("actions/index.html");
        Generator.generate(settings.withToday(LocalDate.of(2024, 3, 2)));
        assertThat(SiteTree.of(site).text("actions/index.html")).isEqualTo(newest);
        Generator.generate(settings.withToday(LocalDate.of(2024, 4, 1)));
        assertThat(SiteTree.of(site).text("actions/index.html")).isNotEqualTo(newest);
    }

    @Test
    void a_footnote_and_a_picture_at_a_time_stay_on_the_page() throws IOException {
        write("shown.png", "pixels");
        write("2024-03-02-x.md", """
                # X

                ## Timeline

                - 10:42[^1]: Water rises [^2]
                - ![](shown.png) 10:50: Alarm
                - Detected[^3]: 2024-03-02 10:55 the pump stops

                [^1]: By the clock on the wall.
                [^2]: In the duct.
                [^3]: By ear.
                """);

        Generator.generate(settings);

        String page = SiteTree.of(site).text("incidents/2024-03-02-x/index.html");
        assertThat(page).contains("id=\"fnref:1\"", "id=\"fnref:2\"", "id=\"fnref:3\"", "media/shown.png");
        assertThat(SiteCrawl.problems(site, "https://incidents.example/")).isEmpty();
    }

    @Test
    void nothing_is_published_that_nothing_refers_to() throws IOException {
        write("notes.txt", "internal");
        write("secret.png", "pixels");
        write("shown.png", "pixels");
        write("static/logo.svg", "<svg/>");
        write("2024-03-02-x.md", "# X\n\n![](shown.png)\n");

        Generator.generate(settings);

        assertThat(SiteTree.of(site).paths())
                .contains("media/shown.png", "logo.svg")
                .noneMatch(path -> path.contains("notes") || path.contains("secret"));
    }

    private static List<Rule> rules(BuildReport report) {
        return report.diagnostics().stream().map(Diagnostic::rule).toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
