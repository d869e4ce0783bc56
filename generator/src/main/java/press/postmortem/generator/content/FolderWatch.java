package press.postmortem.generator.content;

import java.io.UncheckedIOException;
import java.nio.file.Path;
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

    private final List<Path> folders;
    private final long lookMillis;
    private final FolderEars ears = new FolderEars();
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
        this.known = now(FolderEars.Told.NOTHING);
    }

    /**
     * Returns when something may have changed since the last time, or since this was made.
     *
     * @throws InterruptedException where somebody wants this to end
     */
    public void await() throws InterruptedException {
        boolean changed = isWalkDue() && mayDiffer(FolderEars.Told.NOTHING);
        while (!changed) {
            changed = mayDiffer(ears.told(lookMillis));
        }
    }

    /** While files are saved faster than anybody looks, what the system does not tell of has to be looked for all the same. */
    private boolean isWalkDue() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastWalk) >= 2 * lookMillis;
    }

    private boolean mayDiffer(FolderEars.Told told) {
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
    private Optional<FoundFiles> now(FolderEars.Told told) {
        try {
            return Optional.of(
                    told.isOfFilesAlone()
                            ? known.flatMap(found -> found.again(told.files())).orElseGet(this::files)
                            : files());
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private FoundFiles files() {
        lastWalk = System.nanoTime();
        Map<Path, Checked<List<Asset>>> byFolder = new LinkedHashMap<>();
        for (Path folder : folders) {
            byFolder.put(folder, FolderWalk.walkIfThere(folder));
        }
        FoundFiles found = new FoundFiles(byFolder);
        listenTo(found.files());
        return found;
    }

    /** A folder with its first file in it is found when the folders are looked at, and listened to from then on. */
    private void listenTo(List<Asset> files) {
        Set<Path> holding = new HashSet<>(folders);
        files.forEach(file -> holding.add(file.file().getParent()));
        ears.listen(holding);
    }

    /** @throws UncheckedIOException where the system refuses */
    @Override
    public void close() {
        ears.close();
    }
}
