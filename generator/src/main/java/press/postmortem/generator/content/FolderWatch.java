package press.postmortem.generator.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import press.postmortem.generator.diagnostic.Checked;

/**
 * Waits until a file changes below one of some folders. The system says so at once where it can; as it can't everywhere, has only so many
 * ears, and forgets some of it when much happens, the folders are looked at every second as well.
 */
public final class FolderWatch implements AutoCloseable {
    private static final long LOOK_MILLIS = 1_000;

    /** What is told together is looked at together. An editor that takes longer is looked at twice. */
    private static final long PAUSE_MILLIS = 5;

    private final List<Path> folders;
    private final long lookMillis;
    private final Optional<WatchService> events;
    private final Set<Path> watched = new HashSet<>();
    private Optional<Found> known;

    /** @param folders those that are not there are passed over until they are */
    public FolderWatch(List<Path> folders) {
        this(folders, LOOK_MILLIS);
    }

    /** @param lookMillis how long nobody looks while the system says nothing */
    FolderWatch(List<Path> folders, long lookMillis) {
        this.folders = List.copyOf(folders);
        this.lookMillis = lookMillis;
        this.events = events();
        this.known = files();
    }

    /** Empty where the system has no more of them: Linux gives an account 128, and editors take many. */
    private static Optional<WatchService> events() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns when something may have changed since the last time, or since this was made.
     *
     * @throws InterruptedException where somebody wants this to end
     */
    public void await() throws InterruptedException {
        boolean changed = false;
        while (!changed) {
            boolean told = isTold();
            Optional<Found> now = files();
            changed = told || now.isEmpty() || known.isEmpty() || now.get().differsFrom(known.get());
            known = now;
        }
    }

    /** Lets the next {@link #await} return after a moment at the latest, as what was seen could not be read. */
    public void forget() {
        known = Optional.empty();
    }

    /** Waits for the system, but not for long. */
    private boolean isTold() throws InterruptedException {
        if (events.isEmpty()) {
            Thread.sleep(lookMillis);
            return false;
        }
        boolean told = false;
        long patience = lookMillis;
        for (WatchKey key = next(patience); key != null; key = next(patience)) {
            told |= tells(key);
            patience = PAUSE_MILLIS;
        }
        return told;
    }

    private WatchKey next(long patience) throws InterruptedException {
        return events.orElseThrow().poll(patience, TimeUnit.MILLISECONDS);
    }

    private boolean tells(WatchKey key) {
        boolean told = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            boolean lost = event.kind() == StandardWatchEventKinds.OVERFLOW;
            told |= lost || !isPassedBy(String.valueOf(event.context()));
        }
        if (!key.reset()) {
            watched.remove((Path) key.watchable());
        }
        return told;
    }

    /** Hidden files, what builds write, and what editors write beside a file. */
    private static boolean isPassedBy(String name) {
        return name.startsWith(".") || name.endsWith("~") || ContentTree.SKIPPED_FOLDERS.contains(name);
    }

    /**
     * What lay in the folders when {@link #await} returned, or when this was made; any other folder is looked at.
     *
     * @param now see {@link Folders#onDisk(Instant)}
     */
    public Folders seen(Instant now) {
        return folder -> known.map(found -> found.byFolder().get(folder))
                .map(files -> FolderWalk.at(now, files))
                .orElseGet(() -> Folders.onDisk(now).files(folder));
    }

    private record Found(Map<Path, Checked<List<Asset>>> byFolder) {
        List<Asset> files() {
            return byFolder.values().stream()
                    .flatMap(files -> files.value().stream())
                    .toList();
        }

        boolean differsFrom(Found earlier) {
            return !watched().equals(earlier.watched());
        }

        /** Without what editors write beside a file. */
        private List<Asset> watched() {
            return files().stream().filter(file -> !file.path().endsWith("~")).toList();
        }
    }

    /** Empty where they can't be looked at in this moment. */
    private Optional<Found> files() {
        Map<Path, Checked<List<Asset>>> byFolder = new LinkedHashMap<>();
        try {
            for (Path folder : folders) {
                byFolder.put(folder, FolderWalk.walkIfThere(folder));
            }
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
        Found found = new Found(byFolder);
        watch(found.files());
        return Optional.of(found);
    }

    /** A folder with its first file in it is found when the folders are looked at, and watched from then on. */
    private void watch(List<Asset> files) {
        Set<Path> holding = new HashSet<>(folders);
        files.forEach(file -> holding.add(file.file().getParent()));
        for (Path folder : holding) {
            if (events.isPresent() && !watched.contains(folder) && Files.isDirectory(folder)) {
                try {
                    folder.register(
                            events.get(),
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
        if (events.isPresent()) {
            try {
                events.get().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
