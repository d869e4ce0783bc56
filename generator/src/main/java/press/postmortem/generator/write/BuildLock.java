package press.postmortem.generator.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two builds from writing one site at once. The system lets go of it when a build is killed. */
final class BuildLock implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;

    private BuildLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws FileSystemException at once, where another build holds it */
    static BuildLock acquire(Path file, Path output) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean acquired = false;
        try {
            acquired = isLocked(channel) && Files.exists(file);
        } finally {
            if (!acquired) {
                channel.close();
            }
        }
        if (acquired) {
            return new BuildLock(file, channel);
        }
        throw new FileSystemException(
                output.toString(), null, "another build is writing this site; run again when it has ended");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Deleted while it is still held, where the system can do that: nobody then takes a lock on a file that goes away. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            channel.close();
            Files.deleteIfExists(file);
            return;
        }
        channel.close();
    }
}
