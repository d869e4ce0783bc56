package press.postmortem.generator.content;

import java.nio.file.Files;
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
        return folder -> at(now, walk(folder));
    }

    /** With all stamps as the disk tells them. */
    static Checked<List<Asset>> walk(Path folder) {
        return Files.isDirectory(folder) ? FolderWalk.walk(folder) : Checked.of(List.of());
    }

    /** @param now see {@link FileStamp#at} */
    static Checked<List<Asset>> at(Instant now, Checked<List<Asset>> files) {
        return files.map(all -> all.stream().map(file -> file.at(now)).toList());
    }
}
