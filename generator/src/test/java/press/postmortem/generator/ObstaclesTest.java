package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that is said where there is nothing to read, or nowhere to write to. */
class ObstaclesTest {
    private final Path work = Jimfs.newFileSystem(Configuration.unix()).getPath("/desk");
    private final Path content = work.resolve("content");

    @BeforeEach
    void a_report() throws IOException {
        Files.createDirectories(content);
        Files.writeString(content.resolve("2024-03-01-flood.md"), "# Flood\n");
    }

    @Test
    void no_content_folder() {
        assertThat(generate(work.resolve("nowhere"), work.resolve("site"))).isEqualTo("""
                /desk/nowhere: error[content-missing]: There is no content folder /desk/nowhere.
                  Create it, or point postmortem.content at the folder that holds your postmortems.
                """);
    }

    @Test
    void a_file_in_the_place_of_the_content_folder() {
        assertThat(generate(content.resolve("2024-03-01-flood.md"), work.resolve("site")))
                .isEqualTo("""
                /desk/content/2024-03-01-flood.md: error[content-not-a-folder]: The content \
                /desk/content/2024-03-01-flood.md is a file, not a folder.
                  Point postmortem.content at the folder that holds your postmortems.
                """);
    }

    @Test
    void an_empty_content_folder() throws IOException {
        Path empty = Files.createDirectories(work.resolve("empty"));

        assertThat(generate(empty, work.resolve("site"))).isEqualTo("""
                /desk/empty: error[content-empty]: There is no Markdown file in the content folder /desk/empty.
                  Write a first postmortem there, such as 2024-03-01-what-happened.md, or point postmortem.content \
                at another folder.
                """);
    }

    @Test
    void an_output_folder_that_is_a_file() throws IOException {
        Path file = Files.writeString(work.resolve("file"), "");

        assertThat(generate(content, file)).isEqualTo("""
                /desk/file: error[output-not-a-folder]: The output /desk/file is a file, or a link that \
                leads nowhere, and not a folder.
                  Choose a folder for postmortem.output, or delete what stands there.
                """);
        assertThat(file).isRegularFile();
    }

    @Test
    void an_output_folder_inside_the_content() {
        assertThat(generate(content, content.resolve("site"))).isEqualTo("""
                /desk/content/site: error[output-inside-content]: The output folder /desk/content/site lies inside \
                the content folder /desk/content, so that the next build would read what this one wrote.
                  Choose a folder outside for postmortem.output, or one below a folder called target.
                """);
    }

    @Test
    void an_output_folder_inside_another_site() throws IOException {
        Files.createDirectories(work.resolve("site"));
        Files.writeString(work.resolve("site/.postmortem-press"), "");

        assertThat(generate(content, work.resolve("site/incidents"))).isEqualTo("""
                /desk/site/incidents: error[output-inside-site]: The output folder /desk/site/incidents lies inside \
                /desk/site, which was written by Postmortem Press and is replaced as a whole.
                  Choose a folder outside for postmortem.output, or delete what stands there once where it is written \
                no more.
                """);
    }

    @Test
    void an_output_folder_around_the_content() {
        assertThat(generate(content, work)).isEqualTo("""
                /desk: error[output-holds-content]: The output folder /desk holds the content folder /desk/content, \
                which a build would delete.
                  Choose a folder of its own for postmortem.output.
                """);
    }

    @Test
    void an_output_folder_with_files_of_somebody_else() throws IOException {
        Path folder = Files.createDirectories(work.resolve("photos"));
        Files.writeString(folder.resolve("wedding.jpg"), "dear");

        assertThat(generate(content, folder)).isEqualTo("""
                /desk/photos: error[output-foreign]: The output folder /desk/photos holds files that were not \
                written by Postmortem Press, such as wedding.jpg.
                  Say <maven.site.skip>true</maven.site.skip> in the pom where they are Maven's own site, and delete them once. Else choose an empty folder for postmortem.output, or move them away.
                """);
        assertThat(SiteTree.of(folder).paths()).containsExactly("wedding.jpg");
    }

    private static String generate(Path content, Path output) {
        Settings settings = Settings.of(content, output)
                .withBaseUrl("https://incidents.example/")
                .withFailOn(Settings.FailOn.NEVER);
        BuildReport report = Generator.generate(settings);
        assertThat(report.refused()).isTrue();
        return report.diagnostics().stream()
                .map(diagnostic -> diagnostic + "\n")
                .collect(Collectors.joining());
    }
}
