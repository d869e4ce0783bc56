package press.postmortem.generator.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.render.output.OutputFile;

class BuildLockTest {
    private static final List<OutputFile> SITE = List.of(new OutputFile.Text("index.html", ""));

    @TempDir
    Path work;

    @Test
    void two_builds_never_write_one_site_at_once() throws IOException {
        Path site = work.resolve("site");
        Path file = work.resolve(".site.postmortem-press-lock");
        try (FileChannel other = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThatThrownBy(() -> SiteWriter.write(SITE, site, SiteWriter.Kind.SITE))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("another build is writing this site");
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void a_lock_that_a_killed_build_left_behind_is_no_obstacle() throws IOException {
        Path file = work.resolve(".site.postmortem-press-lock");
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();

        SiteWriter.write(SITE, work.resolve("site"), SiteWriter.Kind.SITE);

        assertThat(work.resolve("site/index.html")).exists();
        assertThat(file).doesNotExist();
    }
}
