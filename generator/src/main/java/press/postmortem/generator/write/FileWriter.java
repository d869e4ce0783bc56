package press.postmortem.generator.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import press.postmortem.generator.render.OutputFile;

/** Writes files into a folder, with the folders that they lie in. */
final class FileWriter {
    private final Path folder;
    private final Set<Path> created = new HashSet<>();

    FileWriter(Path folder) {
        this.folder = folder;
    }

    void write(OutputFile file) throws IOException {
        Path target = target(file.path());
        if (created.add(target.getParent())) {
            Files.createDirectories(target.getParent());
        }
        try {
            if (file instanceof OutputFile.Text text) {
                write(text.pieces(), target);
            } else if (file instanceof OutputFile.Binary binary) {
                Files.write(target, binary.bytes());
            } else if (file instanceof OutputFile.Book book) {
                Files.write(target, book.bytes());
            } else {
                copy(((OutputFile.Copy) file).from(), target);
            }
        } catch (IOException e) {
            throw WriteFailure.of(target, e);
        }
    }

    private static void write(List<String> pieces, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            for (String piece : pieces) {
                out.write(piece.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** A file that has become a symbolic link since it was found is not followed. */
    private static void copy(Path from, Path target) throws IOException {
        try (InputStream in = Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(in, target);
        }
    }

    private Path target(String path) throws IOException {
        Path target = resolve(path).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw new IllegalArgumentException("a path of the site leaves its folder: " + path);
        }
        return target;
    }

    private Path resolve(String path) throws IOException {
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new FileSystemException(
                    path, null, "this system has no way to write the name; on Linux, set LC_ALL=C.UTF-8");
        }
    }
}
