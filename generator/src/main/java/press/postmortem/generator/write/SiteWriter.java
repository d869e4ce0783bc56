package press.postmortem.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.render.OutputFile;

/**
 * {@link OutputFile}s → a folder, whole or not at all: the files are written into a folder beside the output, which then
 * takes its place by renaming. Only files that a manifest lists as written here are ever deleted.
 */
public final class SiteWriter {
    private final Path output;
    private final Path fresh;
    private final Path old;

    private SiteWriter(Path output) {
        this.output = output;
        this.fresh = beside(output, "new");
        this.old = beside(output, "old");
    }

    /** Whether {@code output} may be written: it is absent, empty, or holds a site that was made here. */
    public static List<Diagnostic> check(Path output, Path content) {
        Path place = RealPath.of(output);
        Location location = Location.ofFile(output.toAbsolutePath().toString());
        List<Diagnostic> diagnostics = new ArrayList<>(Overlap.check(place, RealPath.of(content), location));
        if (Files.exists(place) && !Files.isDirectory(place)) {
            diagnostics.add(Diagnostic.of(PublishingRule.OUTPUT_NOT_A_FOLDER, location, output));
        } else if (diagnostics.isEmpty()) {
            WrittenFolder.foreignFile(place)
                    .ifPresent(file ->
                            diagnostics.add(Diagnostic.of(PublishingRule.OUTPUT_FOREIGN, location, output, file)));
        }
        return diagnostics;
    }

    /**
     * @throws UncheckedIOException where the disk refuses, another build writes the same site, or the folder has come to
     *     hold foreign files since it was checked; the old site then still stands
     */
    public static void write(List<OutputFile> files, Path output) {
        try {
            new SiteWriter(RealPath.of(output)).write(files);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder " + output + " could not be written: " + WriteFailure.describe(e), e);
        }
    }

    @SuppressWarnings("try") // the lock is held, not used
    private void write(List<OutputFile> files) throws IOException {
        Files.createDirectories(output.toAbsolutePath().getParent());
        try (BuildLock lock = BuildLock.acquire(beside(output, "lock"), output)) {
            recover();
            try {
                stage(files);
                swap();
            } catch (IOException | RuntimeException e) {
                discard(e);
                throw e;
            }
            WrittenFolder.delete(old);
        }
    }

    /** Puts right what a build left behind that was killed. */
    private void recover() throws IOException {
        WrittenFolder.delete(fresh);
        if (Files.exists(old)) {
            if (Files.exists(output)) {
                WrittenFolder.delete(old);
            } else {
                rename(old, output);
            }
        }
        WrittenFolder.requireOurs(output);
    }

    private void stage(List<OutputFile> files) throws IOException {
        Set<String> paths = files.stream().map(OutputFile::path).collect(Collectors.toSet());
        Files.createDirectory(fresh);
        Manifest.write(fresh, paths);
        FileWriter writer = new FileWriter(fresh, output);
        List<Exception> failures = files.parallelStream()
                .flatMap(file -> failure(file, writer).stream())
                .toList();
        if (!failures.isEmpty()) {
            rethrow(failures.get(0));
        }
    }

    private static void rethrow(Exception failure) throws IOException {
        if (failure instanceof RuntimeException fault) {
            throw fault;
        }
        throw (IOException) failure;
    }

    /** Kept rather than thrown, so that no thread is still writing when the folder is discarded. */
    private static Optional<Exception> failure(OutputFile file, FileWriter writer) {
        try {
            writer.write(file);
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(e);
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

    private void discard(Exception reason) {
        try {
            WrittenFolder.delete(fresh);
        } catch (IOException e) {
            reason.addSuppressed(e);
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
