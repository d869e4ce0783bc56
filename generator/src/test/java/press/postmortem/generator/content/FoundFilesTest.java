package press.postmortem.generator.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.diagnostic.Checked;

class FoundFilesTest {
    @TempDir
    Path folder;

    @Test
    void aFileThatWasWrittenAgainHasItsNewStamp() throws IOException {
        Path disk = write("2024/disk.md", "full");
        write("2024/disk-2.md", "full");
        write("tape.md", "full");
        FoundFiles found = found();
        write("2024/disk.md", "half full");
        assertThat(found.again(Set.of(disk))).hasValue(found());
        assertThat(found()).isNotEqualTo(found);
    }

    @Test
    void aFileThatCameAndWentIsNone() throws IOException {
        write("disk.md", "full");
        FoundFiles found = found();
        assertThat(found.again(Set.of(folder.resolve("4913")))).hasValue(found);
    }

    @Test
    void whereAFileCameOrWentAllIsLookedAt() throws IOException {
        Path disk = write("2024/disk.md", "full");
        write("2024-tapes.md", "full");
        FoundFiles found = found();
        Path tape = write("2024/tape.md", "full");
        assertThat(found.again(Set.of(tape))).isEmpty();
        Files.delete(tape);
        Files.delete(disk);
        assertThat(found.again(Set.of(disk))).isEmpty();
        Files.delete(folder.resolve("2024"));
        assertThat(found.again(Set.of(folder.resolve("2024")))).isEmpty();
    }

    @Test
    void whereALinkWentAllIsLookedAt() throws IOException {
        write("disk.md", "full");
        Path link = Files.createDirectory(folder.resolve("2024")).resolve("tape.md");
        Files.createSymbolicLink(link, folder.resolve("disk.md"));
        FoundFiles found = found();
        Files.delete(link);
        assertThat(found.again(Set.of(link))).isEmpty();
        Files.delete(folder.resolve("2024"));
        assertThat(found.again(Set.of(folder.resolve("2024")))).isEmpty();
    }

    @Test
    void whatIsSaidIsWhatAWalkFinds() throws IOException {
        List<String> names = List.of("a.md", "a", "a/b.md", "a/b-1.md", "a-1.md", "b/a/c.md", "target/a.md", ".hidden");
        Random random = new Random(7);
        int known = 0;
        for (int i = 0; i < 2_000; i++) {
            FoundFiles before = found();
            Path file = folder.resolve(names.get(random.nextInt(names.size())));
            Path touched = change(file, i, random);
            FoundFiles after = found();
            if (before.again(Set.of(touched)).isPresent()) {
                assertThat(before.again(Set.of(touched)))
                        .as("%d: %s", i, touched)
                        .hasValue(after);
                known++;
            }
        }
        assertThat(known).isBetween(400, 1_600);
    }

    /** What the system tells of it. */
    private Path change(Path file, int step, Random random) throws IOException {
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (there && random.nextInt(3) == 0) {
            Path away = folder.resolveSibling(folder.getFileName() + "-" + step);
            Files.move(file, away);
            return file;
        }
        if (Files.exists(file.getParent(), LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(file.getParent())) {
            return file.getParent();
        }
        if (there) {
            if (Files.isRegularFile(file)) {
                Files.writeString(file, "x".repeat(step));
            }
            return file;
        }
        Path first = folder.resolve(folder.relativize(file).getName(0));
        Path told = Files.exists(first) ? file : first;
        Files.createDirectories(file.getParent());
        if (random.nextInt(8) == 0) {
            Files.createSymbolicLink(file, folder.resolveSibling("nowhere"));
        } else {
            Files.writeString(file, "x".repeat(step));
        }
        return told;
    }

    private Path write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private FoundFiles found() {
        Map<Path, Checked<List<Asset>>> byFolder = new LinkedHashMap<>();
        for (Path each : List.of(folder, folder.resolve("a"), folder.resolve("none"))) {
            byFolder.put(each, FolderWalk.walkIfThere(each));
        }
        return new FoundFiles(byFolder);
    }
}
