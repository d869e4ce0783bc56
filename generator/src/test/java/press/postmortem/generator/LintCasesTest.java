package press.postmortem.generator;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What is said about a few files, each of which begins with a line {@code --- file: PATH ---}. */
class LintCasesTest {
    private static final String OPENING = "--- file: ";
    private static final String CLOSING = " ---";

    @TestFactory
    Stream<DynamicNode> cases() {
        return CaseFile.tests("lint", LintCasesTest::check);
    }

    private static String check(String input) {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path content = Files.createDirectory(disk.getPath("/content"));
            for (String file : input.split("(?m)^" + OPENING)) {
                if (!file.isEmpty()) {
                    write(content, file);
                }
            }
            Settings settings = Settings.of(content, disk.getPath("/site")).withBaseUrl("https://incidents.example/");
            return Generator.check(settings).diagnostics().stream()
                    .map(diagnostic -> diagnostic + "\n")
                    .collect(Collectors.joining());
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
