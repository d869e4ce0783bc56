package press.postmortem.generator;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this checkout lies, from whichever module the tests run. */
final class Repository {
    private Repository() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("generator")) ? here : here.getParent();
    }

    /** The sample site. */
    static Path content() {
        return root().resolve("content");
    }

    static Path sites() {
        return root().resolve("generator/src/test/sites");
    }
}
