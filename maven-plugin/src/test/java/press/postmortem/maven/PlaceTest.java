package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.review.ContentFolder;

class PlaceTest {
    @TempDir
    private Path root;

    private Place project;
    private Place folder;

    @BeforeEach
    void places() {
        Path module = root.resolve("module");
        project = new Place(
                root, module, module.resolve("target/site"), module.resolve("target"), new Properties(), true);
        folder = new Place(root, root, root.resolve("target/site"), root.resolve("target"), new Properties(), false);
    }

    @Test
    void a_projects_content_lies_in_its_site_sources() {
        assertThat(project.content(Optional.empty())).isEqualTo(root.resolve("module/src/site/postmortems"));
    }

    @Test
    void without_a_project_the_current_folder_is_the_content() {
        assertThat(folder.content(Optional.empty())).isEqualTo(root);
    }

    @Test
    void without_a_project_the_usual_folder_is_taken_where_it_exists() throws Exception {
        Path usual = Files.createDirectories(root.resolve("src/site/postmortems"));

        assertThat(folder.content(Optional.empty())).isEqualTo(usual);
    }

    @Test
    void new_content_goes_to_the_usual_folder_even_where_there_is_no_project() {
        assertThat(folder.newContent(Optional.empty())).isEqualTo(root.resolve("src/site/postmortems"));
        assertThat(folder.newContent(Optional.of(root.resolve("reports").toFile())))
                .isEqualTo(root.resolve("reports"));
    }

    @Test
    void the_site_goes_to_the_site_folder() {
        assertThat(project.output(Optional.empty())).isEqualTo(root.resolve("module/target/site"));
        assertThat(folder.output(Optional.empty())).isEqualTo(root.resolve("target/site"));
    }

    @Test
    void schemas_and_findings_go_to_the_folder_of_what_is_built() {
        Place elsewhere = new Place(root, root, root.resolve("out/site"), root.resolve("out"), new Properties(), true);

        assertThat(elsewhere.schemas(Optional.empty())).isEqualTo(root.resolve("out/postmortem-schemas"));
        assertThat(elsewhere.checks(Optional.empty())).isEqualTo(root.resolve("out/postmortem-checks"));
    }

    @Test
    void what_was_said_goes_before_the_defaults() {
        Path said = root.resolve("said");

        assertThat(project.content(Optional.of(said.toFile()))).isEqualTo(said);
        assertThat(project.output(Optional.of(said.toFile()))).isEqualTo(said);
    }

    @Test
    void a_bare_word_names_a_theme_and_a_path_starts_at_the_project() {
        assertThat(project.theme("broadsheet")).isEqualTo("broadsheet");
        assertThat(project.theme("./tabloid"))
                .isEqualTo(root.resolve("module/tabloid").toString());
        assertThat(project.theme("themes/tabloid"))
                .isEqualTo(root.resolve("module/themes/tabloid").toString());
        assertThat(project.theme(root.resolve("elsewhere").toString()))
                .isEqualTo(root.resolve("elsewhere").toString());
    }

    @Test
    void a_path_is_shown_from_where_maven_was_started() {
        assertThat(project.fromRoot(root.resolve("module/content"))).isEqualTo(new ContentFolder("module/content"));
        assertThat(project.fromRoot(root)).isEqualTo(new ContentFolder(""));
        assertThat(project.fromRoot(root.resolveSibling("other")).path())
                .endsWith("/other")
                .startsWith("/");
    }

    @Test
    void a_pom_names_a_path_from_its_own_folder() {
        assertThat(project.fromBase(root.resolve("module/a/b"))).isEqualTo("a/b");
        assertThat(project.fromBase(root.resolve("module"))).isEqualTo(".");
        assertThat(project.fromBase(root.resolve("other"))).isEqualTo(root + "/other");
        assertThat(project.name()).isEqualTo("module");
    }
}
