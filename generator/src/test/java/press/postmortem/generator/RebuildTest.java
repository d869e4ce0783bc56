package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build writes the files that changed: as many as one report stands in, however many reports there are. */
class RebuildTest {
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    private static final String REPORT = "report-0007.md";
    private static final String[] OWN_PAGES = {
        "incidents/inc-0007/index.html", "incidents/inc-0007/index.md", "incidents/inc-0007/print/index.html"
    };

    /** Which files the site is made of, written by every build. */
    private static final String MANIFEST = ".postmortem-press";

    @TempDir
    Path work;

    private Path content;
    private Path site;

    @BeforeEach
    void build_once() throws IOException {
        content = work.resolve("content");
        site = work.resolve("public"); // below a folder target, a build of the same sources would not run at all
        ManyReports.write(content, 20);
        build();
        for (String path : SiteTree.of(site).paths()) {
            Files.setLastModifiedTime(site.resolve(path), LONG_AGO);
        }
    }

    @Test
    void a_build_of_the_same_sources_writes_no_file() {
        assertThat(build()).isEmpty();
    }

    @Test
    void a_sentence_is_written_where_its_report_stands_whole() throws IOException {
        Files.writeString(content.resolve(REPORT), text() + "The crew was thanked.\n");

        List<String> written = build();

        assertThat(written).filteredOn(path -> path.startsWith("incidents/")).containsExactly(OWN_PAGES);
        assertThat(written).filteredOn(RebuildTest::isOfAList).allSatisfy(RebuildTest::isOfAListOfTheReport);
        assertThat(written)
                .filteredOn(path -> path.endsWith("index.html") && !path.endsWith("print/index.html"))
                .containsExactly(OWN_PAGES[0]);
        assertThat(written).filteredOn(path -> !isOfAList(path)).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void a_title_is_written_where_its_report_is_named() throws IOException {
        Files.writeString(content.resolve(REPORT), text().replaceFirst("title: .*", "title: The quiet pier"));

        List<String> written = build();

        assertThat(written)
                .filteredOn(path -> path.startsWith("incidents/") && !path.startsWith("incidents/inc-0007/"))
                .as("pages of other reports: the one before and the one after")
                .hasSize(2)
                .allMatch(path -> path.endsWith("/index.html"));
        assertThat(written).filteredOn(RebuildTest::isOfAList).allSatisfy(RebuildTest::isOfAListOfTheReport);
    }

    private static boolean isOfAList(String path) {
        return path.matches("(services|tags|severities|authors|years)/[^/]+/.*");
    }

    private static void isOfAListOfTheReport(String path) {
        assertThat(path)
                .matches("(services/platform-boards|tags/certificates|severities/sev5|authors/author-8|years/2025)/.*");
    }

    private String text() throws IOException {
        return Files.readString(content.resolve(REPORT));
    }

    /** The files that the build wrote; every other one is the one that was there. */
    private List<String> build() {
        assertThat(Generator.generate(Settings.of(content, site)).refused()).isFalse();
        return SiteTree.of(site).paths().stream()
                .filter(path -> !path.equals(MANIFEST) && isNew(path))
                .toList();
    }

    private boolean isNew(String path) {
        try {
            return !Files.getLastModifiedTime(site.resolve(path)).equals(LONG_AGO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
