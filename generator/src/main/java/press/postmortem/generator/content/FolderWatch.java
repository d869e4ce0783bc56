package press.postmortem.generator.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits until a file changes below one of some folders. The system says so at once where it can; as it can't everywhere, and forgets
 * some of it when much happens, the folders are looked at every second as well.
 */
public final class FolderWatch implements AutoCloseable {
    private static final long LOOK_MILLIS = 1_000;

    /** Editors write a file in several steps, none of which takes longer. */
    private static final long PAUSE_MILLIS = 5;

    private final List<Path> folders;
    private final WatchService events;
    private final Set<Path> watched = new HashSet<>();
    private Optional<List<Asset>> known;

    /**
     * @param folders those that are not there are passed over until they are
     * @throws UncheckedIOException where the disk refuses
     */
    public FolderWatch(List<Path> folders) {
        this.folders = List.copyOf(folders);
        try {
            this.events = folders.get(0).getFileSystem().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.known = files();
    }

    /**
     * Returns when something may have changed since the last time, or since this was made.
     *
     * @throws InterruptedException where somebody wants this to end
     */
    public void await() throws InterruptedException {
        boolean changed = false;
        while (!changed) {
            boolean told = isTold(events.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            for (WatchKey more = next(); more != null; more = next()) {
                told |= isTold(more);
            }
            Optional<List<Asset>> now = files();
            changed = told || !now.equals(known);
            known = now;
        }
    }

    private WatchKey next() throws InterruptedException {
        return events.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Editors write beside a file: its name begins with a dot or ends in {@code ~}, and tells nothing. */
    private boolean isTold(WatchKey key) {
        boolean told = false;
        if (key != null) {
            for (WatchEvent<?> event : key.pollEvents()) {
                String name = String.valueOf(event.context());
                told |= event.kind() == StandardWatchEventKinds.OVERFLOW
                        || !name.startsWith(".") && !name.endsWith("~");
            }
            if (!key.reset()) {
                watched.remove((Path) key.watchable());
            }
        }
        return told;
    }

    /** Empty where a file went away while it was looked for, which is a change. */
    private Optional<List<Asset>> files() {
        List<Asset> files = new ArrayList<>();
        try {
            folders.forEach(folder -> files.addAll(ContentReader.files(folder, Instant.MAX)));
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
        watch(files);
        return Optional.of(files);
    }

    /** A folder with its first file in it is found when the folders are looked at, and watched from then on. */
    private void watch(List<Asset> files) {
        Set<Path> holding = new HashSet<>(folders);
        files.forEach(file -> holding.add(file.file().getParent()));
        for (Path folder : holding) {
            if (!watched.contains(folder) && Files.isDirectory(folder)) {
                try {
                    folder.register(
                            events,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    watched.add(folder);
                } catch (IOException e) {
                    // it went away again, or the system watches no more folders; they are looked at in any case
                }
            }
        }
    }

    /** @throws UncheckedIOException where the system refuses */
    @Override
    public void close() {
        try {
            events.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
