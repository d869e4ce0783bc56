package press.postmortem.generator.render.output;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A file of the site that is made when it is asked for, so that no more of them need to be in memory than are being made.
 *
 * @param path below the site's root, with {@code /} between names
 * @param making may be asked by any thread
 */
public record PendingFile(String path, Supplier<OutputFile> making) {
    public PendingFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(making, "making");
    }

    public static PendingFile made(OutputFile file) {
        return new PendingFile(file.path(), () -> file);
    }

    public OutputFile make() {
        return making.get();
    }

    @Override
    public String toString() {
        return path;
    }
}
