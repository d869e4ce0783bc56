package press.postmortem.generator.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a disk tells of the files below some folders without their bytes being read: name, number, size, time and the time of the last
 * change of anything about them, which nobody can set. While that is the same, so are the bytes.
 *
 * @param told all of it, a line a file or folder
 * @param newest when the last change was, in milliseconds since 1970
 */
record SourceStamp(String told, long newest) {
    private static final String ATTRIBUTES = "unix:mode,dev,ino,size,lastModifiedTime,ctime";
    private static final int KIND = 0170000;
    private static final int FOLDER = 0040000;

    /** Longer than a tick of any of these disks' clocks, and than what is written to mapped memory waits for the disk. */
    private static final long SETTLED_MILLIS = 60_000;

    /** @return empty where the platform does not tell so much, or a folder can't be read or spans several disks */
    static Optional<SourceStamp> of(List<Path> folders) {
        try {
            Walk walk = new Walk();
            for (Path folder : folders) {
                walk.begin(folder);
            }
            return Optional.of(new SourceStamp(walk.told.toString(), walk.newest));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException | SecurityException e) {
            return Optional.empty();
        }
    }

    /**
     * One that no later change can bear: a change within the same tick of the disk's clock has the same time.
     *
     * @param now by the disk's clock
     * @return empty where it can't be had, or something changed a moment ago
     */
    static Optional<String> lasting(List<Path> folders, FileTime now) {
        for (Path folder : folders) {
            if (!LocalDisk.holds(folder)) {
                return Optional.empty();
            }
        }
        return of(folders)
                .filter(stamp -> stamp.newest() < now.toMillis() - SETTLED_MILLIS)
                .map(SourceStamp::told);
    }

    private static final class Walk {
        private final StringBuilder told = new StringBuilder();
        private long newest;

        void begin(Path folder) throws IOException {
            told.append('\n');
            children(folder, "", Files.getAttribute(folder, "unix:dev"));
        }

        /** @param prefix what goes before the names in this folder: empty, or a path that ends in {@code /} */
        private void children(Path folder, String prefix, Object disk) throws IOException {
            for (Path child : FolderListing.of(folder)) {
                String name = child.getFileName().toString();
                if (!FolderWalk.isHidden(name, prefix)) {
                    child(child, name, prefix, disk);
                }
            }
        }

        private void child(Path child, String name, String prefix, Object disk) throws IOException {
            Map<String, Object> attributes = Files.readAttributes(child, ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            if (!attributes.get("dev").equals(disk)) {
                throw new IOException(child + " lies on another disk");
            }
            boolean isFolder = ((Integer) attributes.get("mode") & KIND) == FOLDER;
            if (!isFolder) {
                add(prefix + name, attributes);
            } else if (!ContentTree.SKIPPED_FOLDERS.contains(name)) {
                tellName(prefix + name);
                told.append('\n');
                children(child, prefix + name + "/", disk);
            }
        }

        private void add(String path, Map<String, Object> attributes) {
            FileTime changed = (FileTime) attributes.get("ctime");
            FileTime modified = (FileTime) attributes.get("lastModifiedTime");
            newest = Math.max(newest, changed.toMillis());
            tellName(path);
            told.append(' ').append(attributes.get("mode"));
            told.append(' ').append(attributes.get("dev")).append(' ').append(attributes.get("ino"));
            told.append(' ').append(attributes.get("size")).append(' ').append(modified.to(TimeUnit.NANOSECONDS));
            told.append(' ').append(changed.to(TimeUnit.NANOSECONDS)).append('\n');
        }

        /** With its length in front, as a name may hold line ends. */
        private void tellName(String path) {
            told.append(path.length()).append(' ').append(path);
        }
    }
}
