package press.postmortem.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A folder that was written here, as far as its manifest says so. */
final class WrittenFolder {
    /** What file browsers leave in every folder that somebody opens. */
    private static final Set<String> OF_FILE_BROWSERS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private WrittenFolder() {}

    /** The first file, by name, that was not written here; empty where there is none. */
    static Optional<String> foreignFile(Path folder, SiteWriter.Kind kind) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            Optional<Manifest.Listed> manifest = Manifest.read(folder, kind);
            TreeSet<String> foreign = new TreeSet<>();
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isOurs(file, folder, manifest)) {
                        foreign.add(relative(file, folder));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            return foreign.stream().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The nearest folder above this one that was written here, and is replaced with all that lies in it. */
    static Optional<Path> around(Path folder) {
        return Stream.iterate(folder.getParent(), Objects::nonNull, Path::getParent)
                .filter(above -> Files.isRegularFile(above.resolve(Manifest.NAME), LinkOption.NOFOLLOW_LINKS))
                .findFirst();
    }

    static void requireOurs(Path folder, SiteWriter.Kind kind) throws FileSystemException {
        Optional<String> foreign = foreignFile(folder, kind);
        if (foreign.isPresent()) {
            throw new FileSystemException(
                    folder.resolve(foreign.get()).toString(), null, "this file was not written by Postmortem Press");
        }
    }

    /**
     * Deletes the folder, where there is one, but no file in it that its manifest does not list.
     *
     * @throws DirectoryNotEmptyException where such a file remains
     */
    static void delete(Path folder, SiteWriter.Kind kind) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Optional<Manifest.Listed> manifest = Manifest.read(folder, kind);
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (isOurs(file, folder, manifest) && !relative(file, folder).equals(Manifest.NAME)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException e) throws IOException {
                if (directory.equals(folder)) {
                    Files.deleteIfExists(folder.resolve(Manifest.NAME));
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isOurs(Path file, Path folder, Optional<Manifest.Listed> manifest) {
        return OF_FILE_BROWSERS.contains(file.getFileName().toString())
                || manifest.filter(listed -> listed.contains(relative(file, folder)))
                        .isPresent();
    }

    private static String relative(Path file, Path folder) {
        return folder.relativize(file).toString().replace(folder.getFileSystem().getSeparator(), "/");
    }
}
