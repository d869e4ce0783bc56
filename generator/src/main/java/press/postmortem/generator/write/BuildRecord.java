package press.postmortem.generator.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import press.postmortem.generator.content.FolderListing;
import press.postmortem.generator.content.LocalDisk;

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
            Optional<Path> file = place(output);
            return file.isPresent() && Files.isRegularFile(file.get(), LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(Files.readAllBytes(file.get()))
                    : Optional.empty();
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

    /**
     * What time it is by the clock of the disk: that of a file which is written for it, and deleted.
     *
     * @return empty where a record would not be kept, or its disk's clock need not be that of other disks
     */
    public static Optional<FileTime> now(Path output) {
        Optional<Path> record = place(output);
        if (record.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path folder = Files.createDirectories(record.get().getParent());
            if (!LocalDisk.holds(folder)) {
                return Optional.empty();
            }
            Path file = record.get().resolveSibling(record.get().getFileName() + ".now");
            try {
                Files.writeString(file, "now");
                return Optional.of(Files.getLastModifiedTime(file));
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Every file of a folder with its size and time, so that a change by anybody shows.
     *
     * @return empty where there is no folder, or it can't be read
     */
    public static Optional<String> state(Path output) {
        try {
            Path folder = RealPath.of(output);
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            StringBuilder state = new StringBuilder();
            describe(folder, "", state);
            return Optional.of(state.toString());
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    /**
     * By plain loops, as an unchanged build does little else.
     *
     * @param prefix what goes before the names in this folder: empty, or a path that ends in {@code /}
     */
    private static void describe(Path folder, String prefix, StringBuilder state) throws IOException {
        for (Path child : FolderListing.of(folder)) {
            BasicFileAttributes told =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            String path = prefix + child.getFileName();
            if (told.isDirectory()) {
                describe(child, path + "/", state);
            } else {
                state.append(path).append(' ').append(told.size()).append(' ');
                state.append(told.lastModifiedTime().to(TimeUnit.NANOSECONDS)).append('\n');
            }
        }
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
