package press.postmortem.generator.content;

import java.nio.file.Path;
import press.postmortem.generator.diagnostic.Checked;

/** Files on disk → {@link ContentTree}. */
public final class ContentReader {
    private ContentReader() {}

    /** @throws java.io.UncheckedIOException where the disk refuses to read what is there */
    public static Checked<ContentTree> read(Path root) {
        throw new UnsupportedOperationException(root.toString());
    }
}
