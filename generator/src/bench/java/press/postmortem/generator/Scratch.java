package press.postmortem.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders for a while. */
final class Scratch {
    private Scratch() {}

    /** In memory where the machine has that, so that no disk is measured. */
    static Path folder() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isDirectory(memory)
                ? Files.createTempDirectory(memory, "benchmark")
                : Files.createTempDirectory("benchmark");
    }

    /** With all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.delete(file);
        }
    }
}
