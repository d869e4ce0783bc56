package press.postmortem.generator.content;

import java.nio.file.Path;
import press.postmortem.generator.diagnostic.Checked;

/** A folder of sources on the disk, which nobody looked at before. */
public final class ContentFolder {
    private ContentFolder() {}

    /** Reads one file after another. */
    public static Checked<ContentTree> read(Path root) {
        return ContentReader.read(
                root,
                Folders.onDisk(),
                files -> files.stream().map(ContentReader::text).toList());
    }
}
