package press.postmortem.generator.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWatchTest {
    @TempDir
    Path folder;

    /** So long that only the system can have told of a change. */
    private static final long NEVER = TimeUnit.HOURS.toMillis(1);

    /** So short that the system need not tell. */
    private static final long OFTEN = 20;

    /** So long that the system tells of something meanwhile where anything happens. */
    private static final long SELDOM = 500;

    @Test
    void theSystemTellsOfEveryChangeOfAFile() throws Exception {
        Path file = Files.writeString(folder.resolve("disk.md"), "full");
        try (FolderWatch watch = new FolderWatch(List.of(folder), NEVER)) {
            assumeTrue(tells(watch, file), "this system tells of no change");
            Files.delete(file);
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            Files.writeString(file, "full");
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void aFolderIsListenedToUnderTheNameThatItHas() throws Exception {
        Path file = Files.writeString(folder.resolve("disk.md"), "full");
        Path one = Files.createDirectory(folder.resolve("2023"));
        Files.writeString(one.resolve("tape.md"), "full");
        Path other = folder.resolve("2024");
        try (FolderWatch watch = new FolderWatch(List.of(folder), NEVER)) {
            assumeTrue(tells(watch, file), "this system tells of no change");
            Files.move(one, other);
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            Files.writeString(other.resolve("tape.md"), "half full");
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            assertThat(watch.seen(Instant.MAX).files(folder)).isEqualTo(FolderWalk.walk(folder));
            Files.writeString(Files.createDirectory(one).resolve("tape.md"), "full");
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            swap(one, other);
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            Files.writeString(other.resolve("tape.md"), "nearly full");
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            assertThat(watch.seen(Instant.MAX).files(folder)).isEqualTo(FolderWalk.walk(folder));
        }
    }

    private void swap(Path one, Path other) throws Exception {
        Path between = folder.resolve("between");
        Files.move(one, between);
        Files.move(other, one);
        Files.move(between, other);
    }

    @Test
    void aFolderOfTwoNamesIsListenedToUnderBoth() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createSymbolicLink(folder.resolve("other"), one);
        Path file = Files.writeString(one.resolve("disk.md"), "full");
        try (FolderWatch watch = new FolderWatch(List.of(one, other), NEVER)) {
            assumeTrue(tells(watch, file), "this system tells of no change");
            assertThat(watch.seen(Instant.MAX).files(one)).isEqualTo(FolderWalk.walk(one));
            assertThat(watch.seen(Instant.MAX).files(other)).isEqualTo(FolderWalk.walk(other));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50})
    void whatTheSystemDoesNotTellIsSeenWhileItTellsOfAnotherFileAllTheTime(int pause) throws Exception {
        Path log = folder.resolve("log.txt");
        Path deep = Files.createDirectories(folder.resolve("2024/deep"));
        ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
        try (FolderWatch watch = new FolderWatch(List.of(folder), SELDOM)) {
            writer.scheduleAtFixedRate(() -> write(log), 0, pause, TimeUnit.MILLISECONDS);
            watch.await();
            Files.writeString(deep.resolve("disk.md"), "full");
            CompletableFuture<Void> seen = CompletableFuture.runAsync(() -> {
                while (!paths(watch.seen(Instant.MAX)).contains("2024/deep/disk.md")) {
                    await(watch);
                }
            });
            assertThat(seen).succeedsWithin(10, TimeUnit.SECONDS);
        } finally {
            writer.shutdownNow();
            assertThat(writer.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aLinkThatCameOrWentIsAChange() throws Exception {
        Files.writeString(folder.resolve("disk.md"), "full");
        try (FolderWatch watch = new FolderWatch(List.of(folder), OFTEN)) {
            Path link = Files.createSymbolicLink(folder.resolve("tape.md"), folder.resolve("disk.md"));
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            assertThat(watch.seen(Instant.MAX).files(folder)).isEqualTo(FolderWalk.walk(folder));
            Files.delete(link);
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            assertThat(watch.seen(Instant.MAX).files(folder)).isEqualTo(FolderWalk.walk(folder));
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, Instant.now().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean tells(FolderWatch watch, Path file) throws Exception {
        Files.writeString(file, "half full");
        try {
            awaited(watch).get(5, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    @Test
    void whatTheSystemDoesNotTellIsSeen() throws Exception {
        Path file = Files.writeString(folder.resolve("disk.md"), "full");
        try (FolderWatch watch = new FolderWatch(List.of(folder), OFTEN)) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("2024/deep")).resolve("disk.md"), "full");
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
            Files.delete(file);
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatChangesBeforeAnybodyWaitsIsNoticed() throws Exception {
        try (FolderWatch watch = new FolderWatch(List.of(folder), OFTEN)) {
            Files.writeString(folder.resolve("disk.md"), "full");
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatCouldNotBeReadIsLookedAtAgain() throws Exception {
        Files.writeString(folder.resolve("disk.md"), "full");
        try (FolderWatch watch = new FolderWatch(List.of(folder), OFTEN)) {
            watch.forget();
            assertThat(awaited(watch)).succeedsWithin(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void whatWasSeenIsToldAsItWasUntilSomebodyWaitsAgain() throws Exception {
        Files.writeString(folder.resolve("disk.md"), "full");
        try (FolderWatch watch = new FolderWatch(List.of(folder), OFTEN)) {
            Files.writeString(folder.resolve("tape.md"), "empty");
            assertThat(paths(watch.seen(Instant.MAX))).containsExactly("disk.md");
            watch.await();
            assertThat(paths(watch.seen(Instant.MAX))).containsExactly("disk.md", "tape.md");
            assertThat(watch.seen(Instant.MAX).files(folder))
                    .isEqualTo(watch.seen(Instant.MAX).files(folder));
            assertThat(watch.seen(Instant.now()).files(folder))
                    .isNotEqualTo(watch.seen(Instant.MAX).files(folder));
            watch.forget();
            Files.delete(folder.resolve("tape.md"));
            assertThat(paths(watch.seen(Instant.MAX))).containsExactly("disk.md");
        }
    }

    @Test
    void aFolderThatNobodyWatchesIsLookedAt() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("disk.md"), "full");
        try (FolderWatch watch = new FolderWatch(List.of(), OFTEN)) {
            assertThat(watch.seen(Instant.MAX).files(other).value())
                    .extracting(Asset::path)
                    .containsExactly("disk.md");
            assertThat(watch.seen(Instant.MAX).files(folder.resolve("none")).value())
                    .isEmpty();
        }
    }

    private List<String> paths(Folders folders) {
        return folders.files(folder).value().stream().map(Asset::path).toList();
    }

    @Test
    void whatEditorsAndBuildsWriteBesideAFileIsNoChange() throws Exception {
        Files.writeString(folder.resolve("disk.md"), "full");
        try (FolderWatch watch = new FolderWatch(List.of(folder), OFTEN)) {
            Files.writeString(folder.resolve(".disk.md.swp"), "full");
            Files.writeString(folder.resolve("disk.md~"), "full");
            Files.writeString(Files.createDirectories(folder.resolve("target")).resolve("disk.md"), "full");
            CompletableFuture<Void> awaited = awaited(watch);
            assertThatThrownBy(() -> awaited.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            Files.writeString(folder.resolve("disk.md"), "half full");
            assertThat(awaited).succeedsWithin(30, TimeUnit.SECONDS);
        }
    }

    private static CompletableFuture<Void> awaited(FolderWatch watch) {
        return CompletableFuture.runAsync(() -> await(watch));
    }

    private static void await(FolderWatch watch) {
        try {
            watch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
