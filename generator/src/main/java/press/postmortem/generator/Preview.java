package press.postmortem.generator;

import press.postmortem.generator.content.Folders;
import press.postmortem.generator.content.History;
import press.postmortem.generator.diagnostic.Checked;

/**
 * A site that is looked at while its reports are being written. Nothing is written to the output folder. Drafts are shown
 * beside what is published, and say so. With each look only what changed since the last one is read, and files are made when
 * they are asked for.
 */
public final class Preview {
    private final Settings settings;
    private final Checked<History> history;
    private final Memory memory = Memory.empty();

    /** @param settings of the site, whose books are not made; a repository of Git is asked once */
    public Preview(Settings settings) {
        this.settings = settings.withPdf(false);
        this.history = Generator.history(settings);
    }

    /**
     * Reads what changed.
     *
     * @param folders tell of files that were written a moment before as if nobody knew them, as they may still be being written
     * @throws java.io.UncheckedIOException where the disk refuses to read what is there
     */
    public synchronized PreviewedSite look(Folders folders) {
        return new Generator(settings, Runtime.getRuntime().availableProcessors(), history, memory, folders).preview();
    }
}
