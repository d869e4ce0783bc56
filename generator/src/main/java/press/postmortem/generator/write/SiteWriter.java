package press.postmortem.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.render.output.OutputFile;

/**
 * {@link OutputFile}s → a folder, whole or not at all: the files are written into a folder beside the output, which then
 * takes its place by renaming. Only files that a manifest lists as written here are ever deleted.
 *
 * <p>An open writer keeps other builds from writing the same site. One that is closed before it has published leaves everything
 * as it was.
 */
public final class SiteWriter implements AutoCloseable {
    private final Path output;
    private final Kind kind;
    private final Path fresh;
    private final Path old;
    private final BuildLock lock;
    private FileWriter files;
    private final AtomicReference<Exception> failure = new AtomicReference<>();

    private SiteWriter(Path output, Kind kind, BuildLock lock) {
        this.output = output;
        this.kind = kind;
        this.fresh = beside(output, "new");
        this.old = beside(output, "old");
        this.lock = lock;
    }

    /** What a folder holds that was written here: only a folder of the same kind is ever replaced. */
    public enum Kind {
        SITE,
        SCHEMAS,
        REVIEW
    }

    /** Whether {@code output} may be written: it is absent, empty, or holds a site that was made here. */
    public static List<Diagnostic> check(Path output, Path content) {
        Path place = RealPath.of(output);
        Location location = Location.ofFile(output.toAbsolutePath().toString());
        List<Diagnostic> diagnostics = new ArrayList<>(Overlap.check(place, RealPath.of(content), location));
        if (isNoFolder(place)) {
            diagnostics.add(Diagnostic.of(PublishingRule.OUTPUT_NOT_A_FOLDER, location, output));
        } else if (diagnostics.isEmpty()) {
            WrittenFolder.around(place)
                    .ifPresent(around -> diagnostics.add(
                            Diagnostic.of(PublishingRule.OUTPUT_INSIDE_SITE, location, output, around)));
            obstacle(place)
                    .ifPresent(
                            why -> diagnostics.add(Diagnostic.of(PublishingRule.OUTPUT_FIXED, location, output, why)));
            WrittenFolder.foreignFile(place, Kind.SITE)
                    .ifPresent(file ->
                            diagnostics.add(Diagnostic.of(PublishingRule.OUTPUT_FOREIGN, location, output, file)));
        }
        return diagnostics;
    }

    /** A link that leads nowhere is none either. */
    private static boolean isNoFolder(Path place) {
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(place);
    }

    /** Why no other folder can take the place of one; empty where one can, or where it is not there yet. */
    private static Optional<String> obstacle(Path place) {
        Path around = place.getParent();
        if (around == null || !Files.exists(place)) {
            return Optional.empty();
        }
        if (!Files.isWritable(around)) {
            return Optional.of("nothing may be written in the folder around it");
        }
        try {
            return Files.getFileStore(place).equals(Files.getFileStore(around))
                    ? Optional.empty()
                    : Optional.of("it is a disk of its own, or is mounted as one");
        } catch (IOException e) {
            throw refused(place, e);
        }
    }

    /** Writes all the files, and puts them in the place of what was there; see {@link #open} and {@link #publish}. */
    public static void write(List<OutputFile> files, Path output, Kind kind) {
        Set<String> paths = files.stream().map(OutputFile::path).collect(Collectors.toSet());
        try (SiteWriter writer = open(output, paths, kind)) {
            files.parallelStream().forEach(writer::write);
            writer.publish();
        }
    }

    /**
     * @param paths of all the files that will be written
     * @throws UncheckedIOException where the disk refuses, another build writes the same site, or the folder has come to
     *     hold foreign files since it was checked
     */
    public static SiteWriter open(Path output, Set<String> paths, Kind kind) {
        try {
            Path place = RealPath.of(output);
            if (place.getParent() == null) {
                throw new FileSystemException(
                        place.toString(), null, "it is the root of a disk, and no other folder can take its place");
            }
            if (isNoFolder(place)) {
                throw new FileSystemException(place.toString(), null, "it is no folder");
            }
            Optional<Path> around = WrittenFolder.around(place);
            if (around.isPresent()) {
                throw new FileSystemException(
                        place.toString(), null, "it lies inside " + around.get() + ", which is replaced as a whole");
            }
            Files.createDirectories(place.getParent());
            SiteWriter writer = new SiteWriter(place, kind, BuildLock.acquire(beside(place, "lock"), place));
            writer.begin(paths);
            return writer;
        } catch (IOException e) {
            throw refused(output, e);
        }
    }

    private void begin(Set<String> paths) throws IOException {
        try {
            recover();
            Files.createDirectory(fresh);
            Manifest.write(fresh, paths, kind);
            files = new FileWriter(fresh, output);
        } catch (IOException | RuntimeException e) {
            try (lock) {
                WrittenFolder.delete(fresh, kind);
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    /** Several threads may write at once. Where the disk refuses, {@link #publish} says so, and what follows is passed over. */
    public void write(OutputFile file) {
        if (failure.get() != null) {
            return;
        }
        try {
            files.write(file);
        } catch (IOException | RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    /**
     * Puts what was written in the place of what was there.
     *
     * @throws UncheckedIOException where the disk refuses, or did while files were written, or somebody has put a file of theirs
     *     into the folder meanwhile; the old site then still stands
     */
    public void publish() {
        try {
            requireNoFailure();
            WrittenFolder.requireOurs(output, kind);
            swap();
        } catch (IOException e) {
            throw refused(output, e);
        }
        deleteOldIfPossible();
    }

    /** The new site stands; of what is left of the old one the next build speaks. */
    private void deleteOldIfPossible() {
        try {
            WrittenFolder.delete(old, kind);
        } catch (IOException e) {
            // see recover
        }
    }

    private void requireNoFailure() throws IOException {
        Exception first = failure.get();
        if (first instanceof RuntimeException fault) {
            throw fault;
        }
        if (first != null) {
            throw (IOException) first;
        }
    }

    @Override
    public void close() {
        try (lock) {
            WrittenFolder.delete(fresh, kind);
        } catch (IOException e) {
            throw refused(output, e);
        }
    }

    private static UncheckedIOException refused(Path output, IOException reason) {
        return new UncheckedIOException(
                "The folder " + output + " could not be written: " + WriteFailure.describe(reason), reason);
    }

    /** Puts right what a build left behind that was killed. */
    private void recover() throws IOException {
        WrittenFolder.delete(fresh, kind);
        if (Files.exists(old)) {
            if (Files.exists(output)) {
                deleteOld();
            } else {
                rename(old, output);
            }
        }
        WrittenFolder.requireOurs(output, kind);
    }

    private void deleteOld() throws IOException {
        try {
            WrittenFolder.delete(old, kind);
        } catch (DirectoryNotEmptyException e) {
            throw new FileSystemException(
                    e.getFile(), null, "it is left of the last site and holds files of somebody else; move them away");
        }
    }

    private void swap() throws IOException {
        if (!Files.exists(output)) {
            rename(fresh, output);
            return;
        }
        rename(output, old);
        try {
            rename(fresh, output);
        } catch (IOException e) {
            rename(old, output);
            throw e;
        }
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A hidden neighbour: on the same disk, so that renaming does not copy. */
    private static Path beside(Path output, String role) {
        return output.resolveSibling("." + output.getFileName() + ".postmortem-press-" + role);
    }
}
