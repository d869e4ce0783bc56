package press.postmortem.generator.content;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import press.postmortem.generator.diagnostic.Checked;

/** Tells what lies in folders. */
public interface Folders {
    /**
     * Every file below a folder that may matter, by path, and what was passed over; none where it is no folder. Symbolic links are
     * never followed.
     *
     * @throws java.io.UncheckedIOException where the disk refuses to be looked at
     */
    Checked<List<Asset>> files(Path folder);

    /** What lies there when it is asked for; no file can be known again by its stamp. */
    static Folders onDisk() {
        return onDisk(Instant.MIN);
    }

    /** @param now see {@link FileStamp#at} */
    static Folders onDisk(Instant now) {
        return folder -> FolderWalk.at(now, FolderWalk.walkIfThere(folder));
    }
}
