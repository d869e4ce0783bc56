package press.postmortem.generator.content;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * What every disk tells of a file without its bytes being read. Where two stamps of one path are equal, its bytes are the same, unless
 * somebody has set its time back; {@link SourceStamp} knows that too, where the disk tells more.
 *
 * @param identity the disk's own name of the file: one that is put in the place of another has another
 */
public record FileStamp(long size, FileTime modified, Object identity) {
    /** Clocks of disks have coarse ticks (two seconds on FAT), and a file may be written twice within one. */
    private static final Duration TICK = Duration.ofSeconds(2);

    public FileStamp {
        Objects.requireNonNull(modified, "modified");
        Objects.requireNonNull(identity, "identity");
    }

    /** One that no other is equal to. */
    public static FileStamp unknown() {
        return new FileStamp(0, FileTime.from(Instant.EPOCH), new Object());
    }

    static FileStamp of(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(), attributes.lastModifiedTime(), Objects.requireNonNullElse(attributes.fileKey(), ""));
    }

    /**
     * What it is worth.
     *
     * @param now a file that was written a moment ago may be written again without a sign of it, so its stamp is unknown; so are
     *     all where it is not known what time it is, which {@link Instant#MIN} says
     */
    FileStamp at(Instant now) {
        return modified.toInstant().plus(TICK).isBefore(now) ? this : unknown();
    }
}
