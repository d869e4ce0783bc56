package press.postmortem.generator.write;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.postmortem.generator.render.output.OutputFile;

/**
 * Writes files into a folder, with the folders that they lie in. A file whose bytes are those of the last build keeps its time,
 * so that what copies a site to its readers copies what changed. Several threads may write at once.
 */
final class FileWriter {
    /** How many bytes are written at once: Java keeps, for each thread, a buffer beside the heap as large as the largest write. */
    private static final int CHUNK = 1 << 15;

    private final Path folder;
    private final Path before;
    private final boolean isRebuild;
    private final Set<Path> created = ConcurrentHashMap.newKeySet();

    /** @param before the folder that the last build wrote; need not be there */
    FileWriter(Path folder, Path before) {
        this.folder = folder;
        this.before = before;
        this.isRebuild = Files.isDirectory(before);
    }

    void write(OutputFile file) throws IOException {
        Path target = within(folder, file.path());
        Path parent = target.getParent();
        if (!created.contains(parent)) {
            Files.createDirectories(parent);
            created.add(parent);
        }
        try {
            Path last = within(before, file.path());
            if (file instanceof OutputFile.Made made) {
                write(made.parts(), target, last);
            } else {
                copy(((OutputFile.Copy) file).from(), target, last);
            }
        } catch (IOException e) {
            throw WriteFailure.of(target, e);
        }
    }

    private void write(List<byte[]> parts, Path target, Path last) throws IOException {
        if (isRebuild && holds(last, parts)) {
            keep(last, target);
            return;
        }
        try (OutputStream out = parts.size() == 1
                ? Files.newOutputStream(target)
                : new BufferedOutputStream(Files.newOutputStream(target), CHUNK)) {
            for (byte[] part : parts) {
                for (int at = 0; at < part.length; at += CHUNK) {
                    out.write(part, at, Math.min(CHUNK, part.length - at));
                }
            }
        }
    }

    private static boolean holds(Path file, List<byte[]> parts) throws IOException {
        long size = parts.stream().mapToLong(part -> part.length).sum();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) != size) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            for (byte[] part : parts) {
                if (!Arrays.equals(in.readNBytes(part.length), part)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.isRegularFile(one, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(one, other) < 0;
    }

    /** As a second name of the same file, where the disk can do that: the first one is deleted with the last build. */
    private static void keep(Path last, Path target) throws IOException {
        try {
            Files.createLink(target, last);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(last, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** A file that has become a symbolic link since it was found is not followed. */
    private void copy(Path from, Path target, Path last) throws IOException {
        if (isRebuild && isSame(from, last)) {
            keep(last, target);
            return;
        }
        try (InputStream in = Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(in, target);
        }
    }

    private static Path within(Path folder, String path) throws IOException {
        Path target = resolve(folder, path).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw new IllegalArgumentException("a path of the site leaves its folder: " + path);
        }
        return target;
    }

    private static Path resolve(Path folder, String path) throws IOException {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new FileSystemException(
                    path, null, "this system has no way to write the name; on Linux, set LC_ALL=C.UTF-8");
        }
    }
}
