package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import press.postmortem.generator.diagnostic.Checked;
import press.postmortem.generator.diagnostic.Diagnostic;

/** What an author is told about one report. */
class ExplainTest {
    private static final String OPENING = "--- file: ";
    private static final String CLOSING = " ---\n";
    private static final int WIDTH = 100;

    private FileSystem disk;
    private Path content;

    @BeforeEach
    void a_disk() throws IOException {
        disk = Jimfs.newFileSystem(Configuration.unix());
        content = Files.createDirectory(disk.getPath("/content"));
    }

    @AfterEach
    void no_disk() throws IOException {
        disk.close();
    }

    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.tests("explain", ExplainTest::explain);
    }

    private static String explain(String input) {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path content = Files.createDirectory(disk.getPath("/content"));
            int end = input.indexOf(CLOSING);
            Path file = content.resolve(input.substring(OPENING.length(), end));
            Files.writeString(file, input.substring(end + CLOSING.length()));
            return Generator.explain(Settings.of(content, disk.getPath("/site")), file)
                    .value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_report_of_the_sample_site_fits_a_terminal() {
        Settings settings = Settings.of(Repository.content(), Path.of("unused"));
        List<Path> reports = markdown(Repository.content().resolve("incidents"));

        assertThat(reports)
                .isNotEmpty()
                .allSatisfy(report -> assertThat(Generator.explain(settings, report)
                                .value()
                                .orElseThrow()
                                .lines())
                        .startsWith(Repository.content().relativize(report) + ", as it is read")
                        .allSatisfy(line ->
                                assertThat(line).hasSizeLessThanOrEqualTo(WIDTH).doesNotContain("\t")));
    }

    @Test
    void the_site_counts() throws IOException {
        write("site.yaml", "timezone: Europe/Oslo\nsynonyms:\n  timeline: [Hour by hour]\n");
        Path report = write("x.md", "# X on 2026-01-02\n\n## Hour by hour\n\n- 10:00 Dark\n- 10:30 Light\n");

        assertThat(explain(report).value().orElseThrow())
                .contains("## Hour by hour    timeline: 2 events")
                .contains("zone Europe/Oslo, from site.yaml, timezone");
    }

    @Test
    void a_broken_link_is_told_with_the_rest() throws IOException {
        Path report = write("x.md", "# X on 2026-01-02\n\n[Y](y.md)\n");

        assertThat(explain(report).value().orElseThrow()).contains("line 3  error[missing-link-target]");
    }

    @Test
    void a_section_that_front_matter_overrules_says_so() throws IOException {
        String frontMatter = "---\nactions:\n  - {text: Mend it, status: open}\n---\n";
        Path report =
                write("x.md", frontMatter + "# X on 2026-01-02\n\n## Timeline\n\nDark.\n\n## Actions\n\n- Sleep\n");

        assertThat(explain(report).value().orElseThrow())
                .contains("a timeline by its title, but no time was read in it")
                .contains("actions by its title, but front matter goes first");
    }

    @Test
    void what_is_no_report_is_not_explained() throws IOException {
        write("x.md", "# X on 2026-01-02\n");
        Path page = write("pages/about.md", "# About\n");

        assertThat(explain(page)).isEqualTo(refusal(explain(page)));
        assertThat(said(explain(page))).startsWith("pages/about.md: error[file-no-report]");
        assertThat(said(explain(content.resolve("y.md")))).endsWith("Did you mean 'x.md'?");
        assertThat(said(explain(disk.getPath("/elsewhere/x.md"))))
                .startsWith("/elsewhere/x.md: error[file-outside-content]");
    }

    @Test
    void without_content_that_is_what_is_said() {
        Settings nowhere = Settings.of(disk.getPath("/nowhere"), disk.getPath("/site"));

        assertThat(said(Generator.explain(nowhere, disk.getPath("/nowhere/x.md"))))
                .contains("error[content-missing]");
    }

    @Test
    void what_leaks_is_hidden_as_it_is_elsewhere() throws IOException {
        write("site.yaml", "people:\n- {handle: ida, name: Ida Berg, private: true}\n");
        String token = "ghp_" + "Salt1Mere2Trams3And4Ferries5Here6Now";
        Path file = write("2024-03-01-flood.md", """
                ---
                title: Ida Berg and TOKEN
                summary: TOKEN was in the log.
                authors: [Ida Berg, "@ida"]
                ---
                ## Timeline

                - 10:42 Ida Berg pastes TOKEN
                - 10:50 The log says

                  -----BEGIN PRIVATE KEY-----
                  Saltmere0Trams1And2Ferries3Have4No5Key6X
                  -----END PRIVATE KEY-----

                ## Action items

                - Revoke TOKEN (owner: Ida Berg)
                """.replace("TOKEN", token));

        String explained = explain(file).value().orElseThrow();

        assertThat(explained).doesNotContain("Ida Berg", token, "Mere2Trams", "Saltmere0Trams1");
        assertThat(explained).contains("2 events", "Revoke ••••");
    }

    private Checked<Optional<String>> explain(Path file) {
        return Generator.explain(Settings.of(content, disk.getPath("/site")), file);
    }

    private static Checked<Optional<String>> refusal(Checked<Optional<String>> explained) {
        return new Checked<>(Optional.empty(), explained.diagnostics());
    }

    private static String said(Checked<Optional<String>> explained) {
        return explained.diagnostics().stream()
                .map(Diagnostic::toString)
                .findFirst()
                .orElseThrow();
    }

    private Path write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static List<Path> markdown(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
