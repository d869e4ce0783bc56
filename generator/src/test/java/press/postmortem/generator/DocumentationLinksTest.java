package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.parser.DocumentParser;

/** What the documentation links in this checkout is there, file and heading. */
class DocumentationLinksTest {
    private static final Pattern CODE = Pattern.compile("(?ms)^(`{3,}).*?^\\1$|`[^`\n]*`");
    private static final Pattern TARGET = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    static Stream<Path> pages() {
        return Stream.of("", "generator/src/docs", "generator/src/bench").flatMap(DocumentationLinksTest::pages);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lead_somewhere(Path page) {
        String prose = CODE.matcher(text(page)).replaceAll("");
        List<String> lost = TARGET.matcher(prose)
                .results()
                .map(found -> found.group(1))
                .filter(target -> !target.startsWith("https://") && !leadsSomewhere(page, target))
                .toList();

        assertThat(lost).isEmpty();
    }

    private static boolean leadsSomewhere(Path page, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        Path file = path.isEmpty() ? page : page.resolveSibling(path);
        return Files.exists(file) && (hash < 0 || hasHeading(file, target.substring(hash + 1)));
    }

    private static boolean hasHeading(Path file, String id) {
        return DocumentParser.parse(new SourceFile(file.getFileName().toString(), text(file)))
                .value()
                .ids()
                .contains(id);
    }

    private static Stream<Path> pages(String folder) {
        try (Stream<Path> files = Files.list(Repository.root().resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
