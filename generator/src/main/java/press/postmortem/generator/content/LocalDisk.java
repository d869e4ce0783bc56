package press.postmortem.generator.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Disks of this machine, which write down the time of each change by themselves, all by one clock. */
public final class LocalDisk {
    private static final Set<String> TYPES =
            Set.of("apfs", "btrfs", "ext2", "ext3", "ext4", "f2fs", "overlay", "tmpfs", "ufs", "xfs", "zfs");

    private LocalDisk() {}

    /** Whether a folder is known to lie on one. */
    public static boolean holds(Path folder) {
        try {
            return TYPES.contains(Files.getFileStore(folder).type());
        } catch (IOException | UnsupportedOperationException | SecurityException e) {
            return false;
        }
    }
}
