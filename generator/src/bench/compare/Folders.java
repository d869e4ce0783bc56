import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders at once. */
final class Folders {
    private Folders() {}

    /** With all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        for (Path path : below(folder, Comparator.reverseOrder())) {
            Files.delete(path);
        }
    }

    /** @param to may be there, without any of these files */
    static void copy(Path folder, Path to) throws IOException {
        for (Path path : below(folder, Comparator.naturalOrder())) {
            Path copy = to.resolve(folder.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(copy);
            } else {
                Files.copy(path, copy);
            }
        }
    }

    /** How many files there are, and how many megabytes. */
    static Size size(Path folder) throws IOException {
        int files = 0;
        double bytes = 0;
        for (Path path : below(folder, Comparator.naturalOrder())) {
            if (Files.isRegularFile(path)) {
                files++;
                bytes += Files.size(path);
            }
        }
        return new Size(files, bytes / (1 << 20));
    }

    record Size(int files, double megabytes) {}

    private static List<Path> below(Path folder, Comparator<Path> order) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(order).toList();
        }
    }
}
