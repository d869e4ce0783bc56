package press.postmortem.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_is_written_with_the_folders_above_it() throws Exception {
        assertThat(NewFile.write(folder.resolve("a/b/c.md"), "déjà\n")).isTrue();
        assertThat(folder.resolve("a/b/c.md")).hasContent("déjà\n");
    }

    @Test
    void what_is_there_stays() throws Exception {
        Files.writeString(folder.resolve("a.md"), "old");
        Files.createSymbolicLink(folder.resolve("b.md"), folder.resolve("nowhere"));

        assertThat(NewFile.write(folder.resolve("a.md"), "new")).isFalse();
        assertThat(NewFile.write(folder.resolve("b.md"), "new")).isFalse();
        assertThat(folder.resolve("a.md")).hasContent("old");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void a_file_in_the_place_of_a_folder_is_named() throws Exception {
        Files.writeString(folder.resolve("a"), "a file");

        assertThatThrownBy(() -> NewFile.write(folder.resolve("a/b.md"), "new"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage(folder.resolve("a/b.md") + " could not be written: " + folder.resolve("a")
                        + " is there, and is no folder.");
    }
}
