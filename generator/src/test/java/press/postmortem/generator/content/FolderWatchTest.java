package press.postmortem.generator.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWatchTest {
    @TempDir
    Path folder;

    @Test
    void everyChangeOfAFileIsNoticed() throws Exception {
        Path file = Files.writeString(folder.resolve("disk.md"), "full");
        try (FolderWatch watch = new FolderWatch(List.of(folder))) {
            Files.writeString(file, "half full");
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            Files.delete(file);
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            Files.writeString(file, "full");
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatChangesBeforeAnybodyWaitsIsNoticed() throws Exception {
        try (FolderWatch watch = new FolderWatch(List.of(folder))) {
            Files.writeString(folder.resolve("disk.md"), "full");
            Thread.sleep(50);
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void foldersThatComeLaterAreWatched() throws Exception {
        try (FolderWatch watch = new FolderWatch(List.of(folder))) {
            Path file = Files.createDirectories(folder.resolve("2024/disk")).resolve("index.md");
            Files.writeString(file, "full");
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            Files.writeString(file, "half full");
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatAnEditorWritesBesideAFileIsNoChange() throws Exception {
        Files.writeString(folder.resolve("disk.md"), "full");
        try (FolderWatch watch = new FolderWatch(List.of(folder))) {
            Files.writeString(folder.resolve(".disk.md.swp"), "full");
            CompletableFuture<Void> awaited = awaited(watch);
            assertThatThrownBy(() -> awaited.get(1_500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            Files.writeString(folder.resolve("disk.md"), "half full");
            assertThat(awaited).succeedsWithin(30, TimeUnit.SECONDS);
        }
    }

    private static CompletableFuture<Void> awaited(FolderWatch watch) {
        return CompletableFuture.runAsync(() -> {
            try {
                watch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
