package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Same sources, same bytes. */
class DeterminismTest {
    private static final Path CONTENT = Repository.content();

    private static List<String> expected;

    @TempDir
    Path work;

    @BeforeAll
    static void build(@TempDir Path site) {
        expected = build(CONTENT, site, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 16})
    void with_any_number_of_threads(int threads) {
        assertThat(build(CONTENT, work.resolve("other"), threads)).isEqualTo(expected);
    }

    @Test
    void books_as_well() throws IOException {
        Path content = Files.createDirectories(work.resolve("content"));
        for (String day : List.of("2024-01-01", "2024-02-02", "2023-03-03")) {
            String log = "- 10:00 UTC They rang \u2713\n- 10:20 UTC The first stopped\n- 11:00 UTC All are quiet\n";
            Files.writeString(
                    content.resolve(day + "-bells.md"),
                    "---\ntags: [bells]\n---\n# Bells of " + day + "\n\n`ring`, *ring*\n\n## Timeline\n\n" + log);
        }
        Generator.generate(Settings.of(content, work.resolve("one")).withPdf(true), 1);
        Generator.generate(Settings.of(content, work.resolve("four")).withPdf(true), 4);

        assertThat(SiteTree.of(work.resolve("four")).paths())
                .filteredOn(path -> path.endsWith(".pdf"))
                .contains("print/book.pdf", "tags/bells/print/book.pdf")
                .allSatisfy(path -> assertThat(work.resolve("four").resolve(path))
                        .hasSameBinaryContentAs(work.resolve("one").resolve(path)));
    }

    @ParameterizedTest
    @CsvSource({"tr, Asia/Kathmandu", "ar-SA-u-nu-arab, Pacific/Kiritimati", "th-TH-u-ca-buddhist, America/St_Johns"})
    void in_any_locale_and_zone(String locale, String zone) {
        Locale formerLocale = Locale.getDefault();
        TimeZone formerZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(build(CONTENT, work.resolve("other"), 2)).isEqualTo(expected);
        } finally {
            Locale.setDefault(formerLocale);
            TimeZone.setDefault(formerZone);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void in_any_folder_whatever_order_the_disk_lists_its_files_in(long seed) throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path copy = disk.getPath("/elsewhere/" + seed);
            copyShuffled(copy, seed);
            assertThat(build(copy, disk.getPath("/out/" + seed), 2)).isEqualTo(expected);
        }
    }

    @Test
    void on_other_kinds_of_disks() throws IOException {
        for (Configuration kind : List.of(Configuration.windows(), Configuration.osX())) {
            try (FileSystem disk = Jimfs.newFileSystem(kind)) {
                Path root = disk.getRootDirectories().iterator().next();
                copyShuffled(root.resolve("content"), 7);
                assertThat(build(root.resolve("content"), root.resolve("site"), 2))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void over_a_former_site() {
        List<String> first = build(CONTENT, work.resolve("site"), 2);

        assertThat(build(CONTENT, work.resolve("site"), 2)).isEqualTo(first);
    }

    private static List<String> build(Path content, Path output, int threads) {
        BuildReport report = Generator.generate(Settings.of(content, output), threads);
        assertThat(report.refused()).as(report.diagnostics().toString()).isFalse();
        return SiteTree.of(output).fingerprints();
    }

    private static void copyShuffled(Path target, long seed) throws IOException {
        List<Map.Entry<String, byte[]>> files =
                new ArrayList<>(SiteTree.of(CONTENT).files().entrySet());
        files.removeIf(file -> file.getKey().startsWith("target/"));
        Collections.shuffle(files, new Random(seed));
        for (Map.Entry<String, byte[]> file : files) {
            Path copy = target.resolve(file.getKey());
            Files.createDirectories(copy.getParent());
            Files.write(copy, file.getValue());
        }
    }
}
