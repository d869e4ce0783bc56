package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever lies in the content folder, there is a whole site: no exception, no broken link, no feed that can't be read. */
class HostileSiteTest {
    private static final String BASE_URL = "https://incidents.example/";

    private final Path work = Jimfs.newFileSystem(Configuration.unix()).getPath("/desk");
    private final Path content = work.resolve("content");
    private final Path site = work.resolve("site");

    @BeforeEach
    void a_report_that_is_fine() throws IOException {
        write("2024-03-01-flood.md", "# Flood\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void texts_in_every_encoding() throws IOException {
        for (String folder : new String[] {"encodings", "utf8tests"}) {
            for (Path file : Corpus.below(Corpus.badInputs(folder), ".md", ".txt")) {
                write(folder + "/" + file.getFileName() + ".md", Files.readAllBytes(file));
            }
        }
        check();
    }

    @Test
    void front_matter_of_every_kind() throws Exception {
        for (Path file : Corpus.below(Corpus.badInputs("yaml-frontmatter-bad"), ".yaml", ".yml")) {
            String yaml = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            write(file.getFileName() + ".md", ("---\n" + yaml + "\n---\n# Title\n").getBytes(StandardCharsets.UTF_8));
        }
        check();
    }

    @Test
    void files_of_every_name() throws Exception {
        for (Path list : Corpus.below(Corpus.badInputs("filenames-slugs"), ".json")) {
            for (JsonNode entry : new ObjectMapper().readTree(Files.readAllBytes(list))) {
                name(entry.path("name").asText());
            }
        }
        check();
    }

    /** A report, a page and a picture of one name, as far as the disk can hold it. */
    private void name(String name) throws IOException {
        boolean possible = !name.contains("/") && !name.contains("\0") && !name.isBlank() && !name.matches("[.]+");
        try {
            if (possible) {
                byte[] text = "# Title\n\n[flood](/2024-03-01-flood.md)\n".getBytes(StandardCharsets.UTF_8);
                write(name + ".md", text);
                write("pages/" + name + ".md", text);
                write("static/" + name, text);
            }
        } catch (InvalidPathException e) {
            assertThat(e.getInput()).contains(name);
        }
    }

    private void check() throws IOException {
        Settings settings = Settings.of(content, site).withBaseUrl(BASE_URL).withFailOn(Settings.FailOn.NEVER);

        BuildReport report = Generator.generate(settings);

        assertThat(report.refused()).isFalse();
        assertThat(report.incidents()).isGreaterThan(10);
        assertThat(SiteCrawl.problems(site, BASE_URL)).isEmpty();
        SiteTree.of(site).files().forEach((path, bytes) -> {
            if (path.endsWith(".xml")) {
                readXml(path, bytes);
            }
        });
        new ObjectMapper().readTree(SiteTree.of(site).files().get("api/incidents.json"));
    }

    private static void readXml(String path, byte[] bytes) {
        try {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (Exception e) {
            throw new AssertionError(path + " is no XML: " + e.getMessage(), e);
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
