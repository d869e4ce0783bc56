package press.postmortem.generator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many bytes a page needs, with its styles and scripts and without pictures, as servers send them. */
@ExtendWith(Workshop.Shared.class)
class WeightTest {
    private static final int MOST = 60_000;

    @ParameterizedTest
    @EnumSource
    void an_incident_page_is_light(ProvenSite site, Workshop workshop) {
        List<String> heavy = workshop.pages(site).stream()
                .filter(page -> page.is(PageKind.INCIDENT))
                .filter(page -> sent(page) > MOST)
                .map(page -> page.path() + ": " + sent(page) + " bytes")
                .toList();

        assertThat(heavy).isEmpty();
    }

    private static int sent(SitePage page) {
        return files(page).mapToInt(WeightTest::packed).sum();
    }

    /** The page, and what it loads from its site. */
    private static Stream<Path> files(SitePage page) {
        Stream<Path> loaded = Jsoup.parse(text(page.file())).select("link[rel=stylesheet], script[src]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .map(address -> page.file().resolveSibling(address).normalize());
        return Stream.concat(Stream.of(page.file()), loaded);
    }

    private static int packed(Path file) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                Files.copy(file, out);
            }
            return packed.size();
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
