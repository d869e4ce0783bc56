package press.postmortem.generator;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A few files in one text, each of which begins with a line {@code --- file: PATH ---}. */
final class FilesInText {
    private static final String OPENING = "--- file: ";
    private static final String CLOSING = " ---";

    private FilesInText() {}

    /** Asks something of a content folder with these files, built in memory. */
    static <T> T ask(String text, Function<Settings, T> question) {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path content = Files.createDirectory(disk.getPath("/content"));
            for (String file : text.split("(?m)^" + OPENING)) {
                if (!file.isEmpty()) {
                    write(content, file);
                }
            }
            return question.apply(
                    Settings.of(content, disk.getPath("/site")).withBaseUrl("https://incidents.example/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path content, String file) throws IOException {
        int end = file.indexOf(CLOSING + "\n");
        Path path = content.resolve(file.substring(0, end));
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.substring(end + CLOSING.length() + 1));
    }
}
