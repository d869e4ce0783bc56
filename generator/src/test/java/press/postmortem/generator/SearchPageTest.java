package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.postmortem.generator.render.search.SearchIndexReader;
import press.postmortem.generator.render.search.Searchable;

/** The search page of the sample site, as it lies on the disk. */
class SearchPageTest {
    @TempDir
    private static Path site;

    private static Document page;
    private static List<Searchable> index;

    @BeforeAll
    static void build() throws IOException {
        Generator.generate(Settings.of(Repository.content(), site.resolve("site")));
        page = parsed("search/index.html");
        index = SearchIndexReader.read(Files.readString(site.resolve("site/search/index.js")));
    }

    private static Document parsed(String path) throws IOException {
        return Jsoup.parse(site.resolve("site").resolve(path).toFile(), "UTF-8");
    }

    private static Document report(Searchable report) throws IOException {
        return parsed("incidents/" + report.id().toLowerCase(Locale.ROOT) + "/index.html");
    }

    @Test
    void lists_every_report_by_its_title_in_the_order_of_the_index() throws IOException {
        List<Element> listed = page.select(".letter li > a");
        assertThat(listed)
                .extracting(Element::text)
                .isSortedAccordingTo(Comparator.comparing(title -> title.toLowerCase(Locale.ROOT)));
        assertThat(index)
                .extracting(Searchable::title)
                .containsExactlyElementsOf(listed.stream().map(Element::text).toList());
        try (Stream<Path> folders = Files.list(site.resolve("site/incidents"))) {
            assertThat(folders.filter(Files::isDirectory)).hasSize(listed.size());
        }
    }

    @Test
    void the_form_is_hidden_until_a_script_works() {
        assertThat(page.select("form.find[hidden]")).hasSize(1);
        assertThat(page.select("script[src*=index.js], script[src*=fuse]"))
                .hasSize(2)
                .allMatch(script -> script.parent().normalName().equals("template"));
    }

    @Test
    void every_filter_has_what_some_entry_bears_and_nothing_else() {
        for (Element filter : page.select("select")) {
            List<String> choices = filter.select("option").eachAttr("value").stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
            List<String> borne = page.select(".letter li").eachAttr("data-" + filter.attr("name")).stream()
                    .flatMap(values -> Stream.of(values.split(" ")))
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            assertThat(choices).as(filter.attr("name")).containsExactlyInAnyOrderElementsOf(borne);
        }
    }

    @Test
    void every_place_in_the_index_is_one_on_the_page_of_the_report() throws IOException {
        for (Searchable report : index) {
            List<String> places = new ArrayList<>();
            IntStream.rangeClosed(1, report.events().size()).forEach(event -> places.add("event:" + event));
            report.actions().forEach(action -> places.add(action.place()));
            report.sections().stream().skip(1).forEach(section -> places.add(section.place()));
            Document there = report(report);
            for (String place : places) {
                assertThat(there.getElementById(URLDecoder.decode(place, StandardCharsets.UTF_8)))
                        .as(report.id() + "#" + place)
                        .isNotNull();
            }
        }
    }

    @Test
    void the_index_says_nothing_that_the_page_of_the_report_does_not() throws IOException {
        for (Searchable report : index) {
            Document there = report(report);
            String said = letters(there.text() + there.select("[alt]").eachAttr("alt"));
            Stream.concat(
                            Stream.of(report.title(), report.opening()),
                            report.sections().stream().flatMap(section -> section.texts().stream()))
                    .map(SearchPageTest::letters)
                    .forEach(text -> assertThat(said).as(report.id()).contains(text));
        }
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    @Test
    void print_views_are_not_searched_and_have_no_search() throws IOException {
        assertThat(parsed("print/index.html").select("form, [type=search]")).isEmpty();
        assertThat(index).hasSize(page.select(".letter li").size());
    }

    @Test
    void a_theme_without_a_script_has_the_list_alone() throws IOException {
        Path plain = site.resolve("plain");
        Generator.generate(Settings.of(Repository.content(), plain).withTheme("plain"));
        Document list = Jsoup.parse(plain.resolve("search/index.html").toFile(), "UTF-8");
        assertThat(list.select("main li > a[href$=index.html]")).hasSize(index.size());
        assertThat(plain.resolve("search/index.js")).doesNotExist();
        assertThat(plain.resolve("assets")).doesNotExist();
    }

    @Test
    void the_library_lies_beside_its_licence() throws IOException {
        assertThat(Files.readString(site.resolve("site/assets/fuse.js"))).startsWith("/**\n * Fuse.js v7.1.0");
        assertThat(Files.readString(site.resolve("site/assets/fuse.LICENSE.txt")))
                .contains("Apache License");
    }
}
