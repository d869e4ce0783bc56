package press.postmortem.generator.write;

import java.nio.file.Path;
import java.util.List;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.render.OutputFile;

/** {@link OutputFile}s → a folder, whole or not at all. */
public final class SiteWriter {
    private SiteWriter() {}

    /** Whether {@code output} may be written: it is absent, empty, or holds a site that was made here. */
    public static List<Diagnostic> check(Path output, Path content) {
        throw new UnsupportedOperationException();
    }

    /** @throws java.io.UncheckedIOException where the disk refuses; the old site then still stands */
    public static void write(List<OutputFile> files, Path output) {
        throw new UnsupportedOperationException();
    }
}
