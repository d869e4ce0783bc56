package press.postmortem.generator.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's browser: what the environment variable {@code POSTMORTEM_CHROMIUM} names, which then has to be there, else the
 * first of some names that is on the path. Where there is none, a test that asks for it is skipped.
 */
final class Chromium {
    private Chromium() {}

    static Path program() {
        Optional<Path> named =
                Optional.ofNullable(System.getenv("POSTMORTEM_CHROMIUM")).map(Path::of);
        if (named.isPresent() && !Files.isExecutable(named.get())) {
            throw new AssertionError("POSTMORTEM_CHROMIUM names " + named.get() + ", which is no program");
        }
        Optional<Path> found = named.or(Chromium::onPath);
        Assumptions.assumeTrue(
                found.isPresent(), "no Chromium on the path: install one, or name it by POSTMORTEM_CHROMIUM");
        return found.orElseThrow();
    }

    private static Optional<Path> onPath() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
