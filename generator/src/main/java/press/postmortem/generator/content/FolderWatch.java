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
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<Path, Ear> ears = new HashMap<>();
    private long lastWalk;
    private Optional<FoundFiles> known;

    /** @param folders those that are not there are passed over until they are */
    public FolderWatch(List<Path> folders) {
        this(folders, LOOK_MILLIS);
    }

    /** @param lookMillis how long nobody looks while the system says nothing */
    FolderWatch(List<Path> folders, long lookMillis) {
        this.folders = List.copyOf(folders);
        this.lookMillis = lookMillis;
        this.events = events();
        this.known = now(Told.NOTHING);
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
        boolean changed = isWalkDue() && mayDiffer(Told.NOTHING);
        while (!changed) {
            changed = mayDiffer(told());
        }
    }

    /** While files are saved faster than anybody looks, what the system does not tell of has to be looked for all the same. */
    private boolean isWalkDue() {
        return millisSince(lastWalk) >= 2 * lookMillis;
    }

    private boolean mayDiffer(Told told) {
        Optional<FoundFiles> now = now(told);
        boolean differs =
                told.matters() || now.isEmpty() || known.isEmpty() || now.get().differsFrom(known.get());
        known = now;
        return differs;
    }

    /** Lets the next {@link #await} return after a moment at the latest, as what was seen could not be read. */
    public void forget() {
        known = Optional.empty();
    }

    /**
     * What the system said.
     *
     * @param files that something happened to, as far as they matter
     * @param incomplete whether more happened than it names
     */
    private record Told(Set<Path> files, boolean incomplete) {
        static final Told NOTHING = new Told(Set.of(), false);

        boolean matters() {
            return incomplete || !files.isEmpty();
        }

        boolean isOfFilesAlone() {
            return !incomplete && !files.isEmpty();
        }
    }

    /**
     * What listens to a folder.
     *
     * @param key that of another folder as well, where the two are one under two names
     * @param folder the disk's own name of it
     */
    private record Ear(WatchKey key, Object folder) {}

    /** Waits for the system, but not for long. */
    private Told told() throws InterruptedException {
        Set<Path> files = new HashSet<>();
        boolean incomplete = false;
        if (events.isEmpty()) {
            Thread.sleep(lookMillis);
        } else {
            WatchKey key = next(lookMillis);
            long start = System.nanoTime();
            while (key != null) {
                incomplete |= addTold(key, files);
                key = millisSince(start) < lookMillis ? next(PAUSE_MILLIS) : null;
            }
        }
        return new Told(files, incomplete);
    }

    private WatchKey next(long patience) throws InterruptedException {
        return events.orElseThrow().poll(patience, TimeUnit.MILLISECONDS);
    }

    /** Whether more happened than the system names. */
    private boolean addTold(WatchKey key, Set<Path> files) {
        List<Path> told = foldersOf(key);
        boolean incomplete = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                incomplete = true;
            } else if (!isPassedBy(String.valueOf(event.context()))) {
                told.forEach(folder -> files.add(folder.resolve((Path) event.context())));
            }
        }
        if (!key.reset()) {
            told.forEach(ears::remove);
            incomplete |= !told.isEmpty();
        }
        return incomplete;
    }

    /** The key itself knows the first of them, and that by the name which it had then. */
    private List<Path> foldersOf(WatchKey key) {
        return ears.entrySet().stream()
                .filter(ear -> ear.getValue().key() == key)
                .map(Map.Entry::getKey)
                .toList();
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

    /** Empty where they can't be looked at in this moment. */
    private Optional<FoundFiles> now(Told told) {
        try {
            return Optional.of(
                    told.isOfFilesAlone()
                            ? known.flatMap(found -> found.again(told.files())).orElseGet(this::files)
                            : files());
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static long millisSince(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
    }

    private FoundFiles files() {
        lastWalk = System.nanoTime();
        Map<Path, Checked<List<Asset>>> byFolder = new LinkedHashMap<>();
        for (Path folder : folders) {
            byFolder.put(folder, FolderWalk.walkIfThere(folder));
        }
        FoundFiles found = new FoundFiles(byFolder);
        watch(found.files());
        return found;
    }

    /** A folder with its first file in it is found when the folders are looked at, and watched from then on. */
    private void watch(List<Asset> files) {
        if (events.isPresent()) {
            Set<Path> holding = new HashSet<>(folders);
            files.forEach(file -> holding.add(file.file().getParent()));
            closeOld();
            holding.stream().filter(folder -> !ears.containsKey(folder)).forEach(this::listen);
        }
    }

    /** A folder that was renamed is listened to under its old name, and there may be another one of that name. */
    private void closeOld() {
        List<WatchKey> old = ears.entrySet().stream()
                .filter(ear ->
                        !name(ear.getKey()).equals(Optional.of(ear.getValue().folder())))
                .map(ear -> ear.getValue().key())
                .toList();
        old.forEach(WatchKey::cancel);
        ears.values().removeIf(ear -> old.contains(ear.key()));
    }

    private void listen(Path folder) {
        name(folder).ifPresent(name -> {
            try {
                WatchKey key = folder.register(
                        events.orElseThrow(),
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                ears.put(folder, new Ear(key, name));
            } catch (IOException e) {
                // it went away again, or the system watches no more folders; they are looked at in any case
            }
        });
    }

    /** The disk's own name of a folder; empty where it is none, or nobody may look. */
    private static Optional<Object> name(Path folder) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(folder, BasicFileAttributes.class);
            return Optional.of(attributes)
                    .filter(BasicFileAttributes::isDirectory)
                    .map(found -> Objects.requireNonNullElse(found.fileKey(), ""));
        } catch (IOException e) {
            return Optional.empty();
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
