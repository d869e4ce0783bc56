package press.postmortem.generator.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that need not be read again have the bytes that they had. */
class SourceDigestTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);
    private static final FileTime MUCH_LATER = FileTime.fromMillis(9_000_000_000_000L);
    private static final List<String> NAMES = List.of("a.md", "b.md", "sub/a.md", "sub/deep/c.png", "static/.nojekyll");

    @TempDir
    Path work;

    private Path content;
    private Path theme;

    @BeforeEach
    void folders() throws IOException {
        content = Files.createDirectories(work.resolve("content"));
        theme = Files.createDirectories(work.resolve("theme"));
        write(content.resolve("a.md"), "# A 1");
        write(theme.resolve("theme.yaml"), "name: A");
    }

    @Test
    void sources_that_stand_as_they_did_are_not_read() {
        SourceDigest first = settled();
        assumeTrue(first.stamp().isPresent(), "this disk does not say enough");

        assertThat(SourceDigest.unchanged(content, theme, first).orElseThrow()).isSameAs(first);
    }

    @Test
    void what_was_written_a_moment_ago_is_not_known_again() throws IOException {
        Path file = work.resolve("now");
        Files.writeString(file, "");
        FileTime now = Files.getLastModifiedTime(file);
        SourceDigest first =
                SourceDigest.read(content, theme, () -> Optional.of(now)).orElseThrow();

        assertThat(first.stamp()).isEmpty();
        assertThat(SourceDigest.unchanged(content, theme, first)).isEmpty();
    }

    @Test
    void nothing_is_known_again_without_a_clock() {
        assertThat(SourceDigest.read(content, theme, Optional::empty)
                        .orElseThrow()
                        .stamp())
                .isEmpty();
    }

    /** Files come, go, change places, and change to as many bytes with the old time, with digests in between. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void a_digest_that_was_known_is_the_one_of_all_bytes(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        SourceDigest known = settled();
        for (int step = 0; step < 30; step++) {
            Thread.sleep(30); // longer than a tick of the disk's clock; nobody waits a minute here
            change(random);
            SourceDigest fresh = settled();
            SourceDigest.unchanged(content, theme, known)
                    .ifPresent(same -> assertThat(same.digest()).isEqualTo(fresh.digest()));
            known = fresh;
        }
    }

    private void change(Random random) throws IOException {
        Path folder = random.nextInt(4) == 0 ? theme : content;
        Path file = folder.resolve(NAMES.get(random.nextInt(NAMES.size())));
        Path other = folder.resolve(NAMES.get(random.nextInt(NAMES.size())));
        switch (random.nextInt(7)) {
            case 0 -> Files.deleteIfExists(file);
            case 1, 2 -> write(file, "# A " + random.nextInt(3));
            case 3 -> {
                Path beside = work.resolve("beside");
                write(beside, "# A " + random.nextInt(3));
                Files.createDirectories(file.getParent());
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
            case 4 -> {
                if (Files.exists(file) && !file.equals(other)) {
                    Files.createDirectories(other.getParent());
                    Files.move(file, other, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            case 5 -> {
                if (Files.exists(file) && Files.exists(other) && !file.equals(other)) {
                    Path beside = work.resolve("beside");
                    Files.move(file, beside);
                    Files.move(other, file);
                    Files.move(beside, other);
                }
            }
            default -> {}
        }
    }

    /** Always five bytes, at one time. */
    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, LONG_AGO);
    }

    /** As it is found long after the last change. */
    private SourceDigest settled() {
        return SourceDigest.read(content, theme, () -> Optional.of(MUCH_LATER)).orElseThrow();
    }
}
