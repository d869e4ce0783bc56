package press.postmortem.generator.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How many bytes an incident page needs, with all styles and scripts that it loads, and without pictures. */
@ExtendWith(Workshop.Shared.class)
class WeightTest {
    private static final int PAGE = 60_000;
    private static final int STYLES_AND_SCRIPTS_AS_SENT = 10_000;
    /** What is not the author's text. */
    private static final int AROUND_THE_TEXT = 41_000;

    /** In the median; how it is counted is told at {@link AuthorsOwn}. */
    private static final int BEYOND_THE_AUTHOR = 13_100;
    /** Of the report with the most events and promises, whose rows all have places, clocks and ages. */
    private static final int MOST_BEYOND_THE_AUTHOR = 21_600;

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EXTREMES", "EXTREMES_PLAIN", "ARABIC"})
    void is_light_as_it_lies_on_the_disk(ProvenSite site, Workshop workshop) {
        assertThat(heavier(site, workshop, PAGE, page -> sum(files(page), WeightTest::size)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void is_light_as_it_is_sent(ProvenSite site, Workshop workshop) {
        assertThat(heavier(site, workshop, PAGE, page -> sum(files(page), WeightTest::packed)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void has_light_styles_and_scripts(ProvenSite site, Workshop workshop) {
        assertThat(heavier(site, workshop, STYLES_AND_SCRIPTS_AS_SENT, page -> sum(loaded(page), WeightTest::packed)))
                .isEmpty();
    }

    /** However long a report is, what stands around its text is bounded. */
    @ParameterizedTest
    @EnumSource(names = {"SAMPLE", "EXTREMES", "ARABIC", "SECTION"})
    void weighs_little_but_for_the_text(ProvenSite site, Workshop workshop) {
        assertThat(heavier(
                        site, workshop, AROUND_THE_TEXT, page -> sum(files(page), WeightTest::size) - textSize(page)))
                .isEmpty();
    }

    /** A page of HTML alone, without what its author wrote and without what it says to machines in its JSON-LD. */
    @ParameterizedTest
    @EnumSource(names = "SAMPLE")
    void says_little_beyond_what_its_author_wrote(ProvenSite site, Workshop workshop) {
        int[] beyond = workshop.pages(site).stream()
                .filter(page -> page.is(PageKind.INCIDENT))
                .mapToInt(WeightTest::beyondTheAuthor)
                .sorted()
                .toArray();

        assertThat(beyond[beyond.length / 2]).as("half of the pages").isLessThan(BEYOND_THE_AUTHOR);
        assertThat(beyond[beyond.length - 1]).as("the largest").isLessThan(MOST_BEYOND_THE_AUTHOR);
    }

    private static int beyondTheAuthor(SitePage page) {
        Document html = Jsoup.parse(text(page.file()));
        html.outputSettings().prettyPrint(false);
        String data = html.select("script[type=application/ld+json]").outerHtml();
        return size(page.file()) - length(data) - length(AuthorsOwn.html(html));
    }

    private static List<String> heavier(ProvenSite site, Workshop workshop, int most, ToIntFunction<SitePage> weight) {
        return workshop.pages(site).stream()
                .filter(page -> page.is(PageKind.INCIDENT))
                .filter(page -> weight.applyAsInt(page) > most)
                .map(page -> page.path() + ": " + weight.applyAsInt(page) + " bytes")
                .toList();
    }

    /** What the author wrote, in the tables that it was recognised as, and once more for machines; without the drawing of it. */
    private static int textSize(SitePage page) {
        Document html = Jsoup.parse(text(page.file()));
        html.outputSettings().prettyPrint(false);
        html.select("figure.drawing, .turn").remove();
        return length(
                html.select("main .text, script[type=application/ld+json]").outerHtml());
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static int sum(Stream<Path> files, ToIntFunction<Path> weight) {
        return files.mapToInt(weight).sum();
    }

    /** The page, and what it loads from its site. */
    private static Stream<Path> files(SitePage page) {
        return Stream.concat(Stream.of(page.file()), loaded(page));
    }

    private static Stream<Path> loaded(SitePage page) {
        return Jsoup.parse(text(page.file())).select("link[rel=stylesheet], script[src]").stream()
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .map(address -> page.file().resolveSibling(address).normalize());
    }

    private static int size(Path file) {
        return bytes(file).length;
    }

    private static int packed(Path file) {
        try {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes(file));
            }
            return packed.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
