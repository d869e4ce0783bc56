package press.postmortem.generator.content;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that may be published as it is. Its bytes are not held: the writer copies them.
 *
 * @param path relative to the content root, with {@code /} between names
 * @param file where it lies on the disk
 */
public record Asset(String path, Path file) {
    public Asset {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(file, "file");
    }

    @Override
    public String toString() {
        return path;
    }
}
