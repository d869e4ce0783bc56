package press.postmortem.generator.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.Generator;
import press.postmortem.generator.Settings;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.ReadingRule;

/** What Git tells of files: of a repository that is made here, by whichever Git there is. */
class HistoryTest {
    @TempDir
    Path work;

    private Path content;

    @BeforeEach
    void commit() throws Exception {
        Assumptions.assumeTrue(run(work, "Nobody", "2026-01-01", "--version") == 0, "no Git");
        content = Files.createDirectories(work.resolve("repository/docs/möwen"));
        Path repository = work.resolve("repository");
        run(repository, "Nobody", "2026-01-01", "init", "-q");
        Files.writeString(repository.resolve("README"), "Read me.");
        Files.writeString(content.resolve("2026-03-05-bells.md"), "# Bells rang all night\n");
        Files.writeString(content.resolve("2026-03-06 fog \"thick\".md"), "# Fog\n");
        commit(repository, "Ines Varga", "2026-03-06T23:30:00+0100");
        Files.writeString(content.resolve("2026-03-05-bells.md"), "# Bells rang all night\n\nNobody knew why.\n");
        commit(repository, "Tomas Ek", "2026-03-09T00:30:00+0900");
        Files.writeString(repository.resolve("README"), "Read me again.");
        commit(repository, "Bram Hale", "2026-03-10T12:00:00+0100");
    }

    private void commit(Path repository, String author, String when) throws Exception {
        run(repository, author, when, "add", "-A");
        assertThat(run(repository, author, when, "commit", "-q", "-m", "A change"))
                .isZero();
    }

    private static int run(Path folder, String author, String when, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "commit.gpgsign=false"));
        command.addAll(List.of(arguments));
        ProcessBuilder git = new ProcessBuilder(command).directory(folder.toFile());
        git.environment().put("GIT_AUTHOR_NAME", author);
        git.environment().put("GIT_AUTHOR_EMAIL", "somebody@saltmere.example");
        git.environment().put("GIT_AUTHOR_DATE", when);
        git.environment().put("GIT_COMMITTER_NAME", "A robot");
        git.environment().put("GIT_COMMITTER_EMAIL", "robot@saltmere.example");
        git.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        try {
            return git.start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void a_file_was_changed_on_the_day_of_its_last_commit_by_all_who_committed_it() {
        Checked<History> history = History.read(content);
        assertThat(history.diagnostics()).isEmpty();
        assertThat(history.value().changes().keySet())
                .containsExactly("2026-03-05-bells.md", "2026-03-06 fog \"thick\".md");
        assertThat(history.value().of("2026-03-05-bells.md"))
                .contains(new History.Change(LocalDate.of(2026, 3, 9), List.of("Ines Varga", "Tomas Ek")));
        assertThat(history.value().of("2026-03-06 fog \"thick\".md"))
                .contains(new History.Change(LocalDate.of(2026, 3, 6), List.of("Ines Varga")));
    }

    @Test
    void how_somebody_likes_their_log_makes_no_other_history() throws Exception {
        Checked<History> before = History.read(content);
        Path repository = work.resolve("repository");
        Files.writeString(work.resolve("names"), "Somebody Else <somebody@saltmere.example>\n");
        for (String setting : List.of("log.showRoot=false", "mailmap.file=" + work.resolve("names"))) {
            String[] said = setting.split("=", 2);
            assertThat(run(repository, "Nobody", "2026-01-01", "config", said[0], said[1]))
                    .isZero();
        }
        assertThat(History.read(content)).isEqualTo(before);
    }

    @Test
    void a_part_of_a_history_is_no_history() throws Exception {
        Path shallow = work.resolve("shallow");
        String address = work.resolve("repository").toUri().toString();
        assertThat(run(work, "Nobody", "2026-01-01", "clone", "-q", "--depth", "1", address, "shallow"))
                .isZero();
        assertUntold(History.read(shallow.resolve("docs/möwen")));
    }

    @Test
    void nothing_is_told_where_there_is_no_repository() throws IOException {
        assertUntold(History.read(Files.createDirectories(work.resolve("elsewhere"))));
        assertUntold(History.read(Jimfs.newFileSystem(Configuration.windows()).getPath("C:\\docs")));
    }

    private static void assertUntold(Checked<History> history) {
        assertThat(history.value()).isEqualTo(History.none());
        assertThat(history.diagnostics()).extracting(Diagnostic::rule).containsExactly(ReadingRule.HISTORY_UNREADABLE);
    }

    @Test
    void what_a_report_says_itself_goes_before_and_private_people_are_no_authors() throws Exception {
        Files.writeString(content.resolve("site.yaml"), """
                title: The Saltmere Record
                base_url: https://record.example/
                people: [{handle: "@tomas", name: Tomas Ek, private: true}]
                """);
        Files.writeString(content.resolve("2026-03-07-ice.md"), """
                ---
                title: Ice
                lastmod: 2026-03-08
                authors: [Mercy Oduya]
                ---
                """);
        commit(work.resolve("repository"), "Ines Varga", "2026-03-11T12:00:00+0100");
        Settings settings = Settings.of(content, work.resolve("site")).withGit(true);
        BuildReport report = Generator.generate(settings);
        assertThat(report.refused()).isFalse();
        assertThat(page("2026-03-05-bells"))
                .contains("article:modified_time\" content=\"2026-03-09\"")
                .contains("article:author\" content=\"Ines Varga\"")
                .doesNotContain("Tomas Ek", "somebody@", "A robot");
        assertThat(page("2026-03-07-ice"))
                .contains("article:modified_time\" content=\"2026-03-08\"")
                .contains("article:author\" content=\"Mercy Oduya\"");
        assertThat(Files.readString(work.resolve("site/sitemap.xml"))).contains("<lastmod>2026-03-09</lastmod>");
    }

    private String page(String slug) throws IOException {
        return Files.readString(work.resolve("site/incidents/" + slug + "/index.html"));
    }

    @Test
    void a_new_commit_makes_the_site_anew() throws Exception {
        Settings settings = Settings.of(content, work.resolve("site")).withGit(true);
        Generator.generate(settings);
        Files.writeString(content.resolve("2026-03-06 fog \"thick\".md"), "# Fog on the pier\n");
        commit(work.resolve("repository"), "Mercy Oduya", "2026-03-12T12:00:00+0100");
        Files.writeString(content.resolve("2026-03-06 fog \"thick\".md"), "# Fog\n");
        Generator.generate(settings);
        assertThat(page("2026-03-06-fog-thick")).contains("2026-03-12");
    }
}
