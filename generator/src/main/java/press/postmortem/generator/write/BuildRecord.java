package press.postmortem.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a build wrote down about itself, for sites below a folder {@code target}: in {@code target/postmortem-cache}, as it is for
 * authors and nothing beside a site may be published. It may be deleted at any time.
 */
public final class BuildRecord {
    private static final String TARGET = "target";
    private static final String CACHE = "postmortem-cache";

    private BuildRecord() {}

    /** Whether a build of this site may write something down. */
    public static boolean isKept(Path output) {
        return place(output).isPresent();
    }

    /** @return empty where there is none, or it can't be read */
    public static Optional<byte[]> read(Path output) {
        try {
            Optional<Path> file = place(output).filter(place -> Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS));
            return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /** Where the disk refuses, there is none: a record only saves time. */
    public static void write(Path output, byte[] record) {
        place(output).ifPresent(file -> write(record, file));
    }

    private static void write(byte[] record, Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, record);
        } catch (IOException e) {
            deleteIfPossible(file);
        }
    }

    /** Every file of a folder with its size and time, so that a change by anybody shows; empty where there is no folder. */
    public static Optional<String> state(Path output) {
        Path folder = RealPath.of(output);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        TreeSet<String> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    files.add(folder.relativize(file) + " " + attributes.size() + " " + attributes.lastModifiedTime());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.of(String.join("\n", files));
    }

    private static void deleteIfPossible(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // what is left of it can't be read as a record
        }
    }

    private static Optional<Path> place(Path output) {
        Path site = RealPath.of(output);
        for (Path folder = site.getParent(); folder != null; folder = folder.getParent()) {
            if (folder.endsWith(TARGET)) {
                return Optional.of(folder.resolve(CACHE).resolve(folder.relativize(site) + ".last"));
            }
        }
        return Optional.empty();
    }
}
