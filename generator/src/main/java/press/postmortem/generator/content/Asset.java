package press.postmortem.generator.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/**
 * A file that may be published as it is. Its bytes are not held: the writer copies them.
 *
 * @param path relative to the content root, with {@code /} between names
 * @param file where it lies on the disk
 * @param stamp as it was when it was found
 */
public record Asset(String path, Path file, FileStamp stamp) {
    public Asset {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(stamp, "stamp");
    }

    /** @throws UncheckedIOException where it can't be read; a symbolic link is not followed */
    public byte[] bytes() {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw ReadFailure.of(path, e);
        }
    }

    /** @param now see {@link FileStamp#at} */
    Asset at(Instant now) {
        FileStamp worth = stamp.at(now);
        return worth == stamp ? this : new Asset(path, file, worth);
    }

    /** Not left to the record, which takes its time, as thousands are looked for in each look at a folder. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Asset asset
                && path.equals(asset.path)
                && stamp.equals(asset.stamp)
                && file.equals(asset.file);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
