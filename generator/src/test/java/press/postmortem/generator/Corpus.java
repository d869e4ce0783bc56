package press.postmortem.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import press.postmortem.generator.diagnostic.SourceFile;

/**
 * Real postmortems and hostile inputs that lie outside the repository: in the folder that the environment variable
 * {@code POSTMORTEM_CORPUS} names, else in {@code ../shared/corpus} beside the checkout. A test that asks for what is not
 * there is skipped.
 */
public final class Corpus {
    private Corpus() {}

    /** The folder of real postmortems. */
    public static Path files() {
        return present(root().resolve("files"));
    }

    /** A folder of hostile inputs, which lie beside the corpus. */
    public static Path badInputs(String name) {
        return present(root().resolveSibling("bad-inputs").resolve(name));
    }

    /** The files below a folder whose names end in one of the endings, or all where none is given; sorted. */
    public static List<Path> below(Path folder, String... endings) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> endings.length == 0 || Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as the reader of the content would hand it on; what is no UTF-8 becomes U+FFFD. */
    public static SourceFile source(Path folder, Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            String path = folder.relativize(file).toString().replace('\\', '/');
            return new SourceFile(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path present(Path folder) {
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "no folder " + folder);
        return folder;
    }

    private static Path root() {
        String named = System.getenv("POSTMORTEM_CORPUS");
        if (named != null) {
            return Path.of(named).toAbsolutePath();
        }
        Path here = Path.of("").toAbsolutePath();
        Path checkout = Files.isDirectory(here.resolve("generator")) ? here : here.getParent();
        return checkout.resolveSibling("shared").resolve("corpus");
    }
}
