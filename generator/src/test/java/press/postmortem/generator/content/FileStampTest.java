package press.postmortem.generator.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStampTest {
    private static final Instant WRITTEN = Instant.parse("2024-03-01T10:42:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("disk.md"), "full");
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }

    @Test
    void aFileThatNobodyTouchedHasOneStamp() {
        assertThat(stamp(WRITTEN.plusSeconds(9))).isEqualTo(stamp(WRITTEN.plusSeconds(99)));
    }

    @Test
    void aFileThatWasWrittenAMomentAgoMayBeWrittenAgain() {
        assertThat(stamp(WRITTEN.plus(Duration.ofMillis(1_500)))).isNotEqualTo(stamp(WRITTEN.plusMillis(1_500)));
    }

    @Test
    void aFileFromTheFutureIsNotKnown() {
        assertThat(stamp(WRITTEN.minusSeconds(9))).isNotEqualTo(stamp(WRITTEN.minusSeconds(9)));
    }

    @Test
    void whereNobodyKnowsTheTimeNoFileIsKnown() {
        assertThat(stamp(Instant.MIN)).isNotEqualTo(stamp(Instant.MIN));
    }

    @Test
    void anotherSizeOrTimeIsAnotherStamp() throws IOException {
        FileStamp before = stamp(Instant.MAX);
        Files.writeString(file, "empty");
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
        assertThat(stamp(Instant.MAX)).isNotEqualTo(before);
        Files.writeString(file, "half");
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN.plusSeconds(1)));
        assertThat(stamp(Instant.MAX)).isNotEqualTo(before);
    }

    @Test
    void aFileThatIsPutInThePlaceOfAnotherIsAnother() throws IOException {
        FileStamp before = stamp(Instant.MAX);
        org.junit.jupiter.api.Assumptions.assumeFalse(before.identity().equals(""), "this disk numbers no files");
        Path other = Files.writeString(folder.resolve("other.md"), "flat");
        Files.setLastModifiedTime(other, FileTime.from(WRITTEN));
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(stamp(Instant.MAX)).isNotEqualTo(before);
    }

    private FileStamp stamp(Instant now) {
        return Folders.onDisk(now).files(folder).value().get(0).stamp();
    }
}
