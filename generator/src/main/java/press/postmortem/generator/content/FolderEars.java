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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Hears from the system what happens to files that stand directly in some folders, as far as the system says so. */
final class FolderEars implements AutoCloseable {
    /** What is told together is looked at together. An editor that takes longer is looked at twice. */
    private static final long PAUSE_MILLIS = 5;

    private final Optional<WatchService> events = events();
    private final Map<Path, Ear> ears = new HashMap<>();

    /** Empty where the system has no more of them: Linux gives an account 128, and editors take many. */
    private static Optional<WatchService> events() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /**
     * What listens to a folder.
     *
     * @param key that of another folder as well, where the two are one under two names
     * @param folder the disk's own name of it
     */
    private record Ear(WatchKey key, Object folder) {}

    /**
     * What the system said.
     *
     * @param files that something happened to, as far as they matter
     * @param incomplete whether more happened than it names
     */
    record Told(Set<Path> files, boolean incomplete) {
        static final Told NOTHING = new Told(Set.of(), false);

        boolean matters() {
            return incomplete || !files.isEmpty();
        }

        boolean isOfFilesAlone() {
            return !incomplete && !files.isEmpty();
        }
    }

    /** Waits for the system until it said something, and hears it out, each for so long at most. */
    Told told(long millis) throws InterruptedException {
        Set<Path> files = new HashSet<>();
        boolean incomplete = false;
        if (events.isEmpty()) {
            Thread.sleep(millis);
        } else {
            WatchKey key = next(millis);
            long start = System.nanoTime();
            while (key != null) {
                incomplete |= addTold(key, files);
                boolean patient = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) < millis;
                key = patient ? next(PAUSE_MILLIS) : null;
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

    /** Listens to these folders from now on; those that are not there are passed over. */
    void listen(Set<Path> folders) {
        if (events.isPresent()) {
            closeOld();
            folders.stream().filter(folder -> !ears.containsKey(folder)).forEach(this::listen);
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
                // it went away again, or the system watches no more folders: whoever asks has to look by himself as
                // well
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
