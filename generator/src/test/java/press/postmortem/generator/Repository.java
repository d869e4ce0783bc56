package press.postmortem.generator;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where this checkout lies, from whichever module the tests run. */
public final class Repository {
    private Repository() {}

    public static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("generator")) ? here : here.getParent();
    }

    /** The sample site. */
    public static Path content() {
        return root().resolve("content");
    }

    static Path sites() {
        return root().resolve("generator/src/test/sites");
    }
}
