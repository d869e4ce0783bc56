package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of a site of one report or two say, and what they leave out. */
class SmallSitesTest {
    private final Path work = Jimfs.newFileSystem(Configuration.unix()).getPath("/desk");

    private void write(String name, String text) throws IOException {
        Files.writeString(Files.createDirectories(work.resolve("content")).resolve(name), text);
    }

    private SiteTree site(String theme) {
        Settings settings = Settings.of(work.resolve("content"), work.resolve("site"))
                .withTheme(theme)
                .withToday(LocalDate.of(2026, 6, 1));
        assertThat(Generator.generate(settings).refused()).isFalse();
        return SiteTree.of(work.resolve("site"));
    }

    private Element page(String theme, String path) {
        Document page = Jsoup.parse(site(theme).text(path));
        return page.selectFirst("main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void a_ledger_without_promises_says_so_and_shows_no_tables(String theme) throws IOException {
        write("bells.md", "# Bells rang at night\n");

        Element ledger = page(theme, "actions/index.html");

        assertThat(ledger.select(".stand").text()).isEqualTo("Nothing has been promised.");
        assertThat(ledger.select("table, nav")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void figures_without_durations_have_their_heading_and_announce_nothing_that_is_not_there(String theme)
            throws IOException {
        write("bells.md", "# Bells rang at night\n");

        Element figures = page(theme, "metrics/index.html");

        assertThat(figures.select("#when ~ *").get(0).text()).isEqualTo("One report has no day.");
        assertThat(figures.select("#when + p + #how-long + table")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void a_part_is_below_its_promise_in_its_report_and_names_it_elsewhere(String theme) throws IOException {
        write("bells.md", """
                # Bells rang at night

                ## Action items

                - [ ] Mend the timers
                  - [x] of the north depot
                  - [ ] of the south depot
                """);

        assertThat(page(theme, "incidents/bells/index.html").select("tr.part")).hasSize(2);
        Element ledger = page(theme, "actions/index.html");
        assertThat(ledger.select("tr.part")).isEmpty();
        assertThat(ledger.select("tr:contains(north depot)").text()).contains("part of A1");
        assertThat(ledger.select("tr:contains(Mend the timers)").text()).doesNotContain("part of");
    }

    @Test
    void the_lead_says_in_a_sentence_that_it_is_still_going_on() throws IOException {
        write("bells.md", """
                ---
                date: 2026-03-05
                status: investigating
                ---
                # Bells rang at night
                """);

        assertThat(page("broadsheet", "index.html").select(".lead .meta").text())
                .isEqualTo("Still going on.");
    }

    @Test
    void a_column_that_leaves_lists_out_leads_to_all() throws IOException {
        String tags = IntStream.rangeClosed(1, 7).mapToObj(tag -> "t" + tag).collect(Collectors.joining(", "));
        write("bells.md", "---\ntags: [" + tags + "]\nservices: [bells]\n---\n# Bells rang at night\n");

        assertThat(page("broadsheet", "index.html").select(".cols .more").eachText())
                .containsExactly("All 7 tags");
    }

    @Test
    void a_drawing_stands_above_the_timeline_with_most_of_the_key_moments() throws IOException {
        write("bells.md", """
                ---
                date: 2026-03-05
                timezone: Europe/Amsterdam
                ---
                # Bells rang at night

                ## Decision log

                | Time  | What                     |
                |-------|--------------------------|
                | 02:10 | We leave the timer alone |
                | 02:40 | We ring by hand          |

                ## Timeline

                | Time  | What                    |
                |-------|-------------------------|
                | 02:00 | **Incident started**    |
                | 02:05 | **Incident detected**   |
                | 02:50 | **Incident mitigated**  |
                """);

        assertThat(page("broadsheet", "incidents/bells/index.html").select("#timeline ~ .drawing"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void words_of_the_site_within_a_report_in_another_language_bear_that_of_the_site(String theme) throws IOException {
        write("site.yaml", "language: ar\n");
        write("glocken.md", """
                ---
                lang: de
                date: 2026-03-05
                summary: Nachts läuteten die Glocken.
                ---
                # Glocken läuteten nachts

                ## Verlauf

                | Zeit  | Ereignis            |
                |-------|---------------------|
                | 02:00 | Die Uhr geht falsch |
                | 02:50 | Die Uhr steht       |

                ## Action items

                - [ ] Die Uhr stellen
                """);

        for (String path : new String[] {"incidents/glocken/index.html", "incidents/glocken/print/index.html"}) {
            Element report = page(theme, path);
            assertThat(languages(report.select("h1, .stand, h2, .said:contains(Uhr) *, .log th:contains(Ereignis) *")))
                    .as(path)
                    .containsOnly("de ltr");
            assertThat(languages(report.select("caption, dt, .log tbody th, .log time, .said:contains(Uhr)")))
                    .as(path)
                    .containsOnly("ar rtl");
        }
        Element home = page(theme, "index.html");
        assertThat(languages(home.select("a:contains(Glocken), p:contains(Nachts)")))
                .containsOnly("de ltr");
        assertThat(languages(home.select(".kick, .meta, .small"))).containsOnly("ar rtl");
        assertThat(languages(page(theme, "actions/index.html").select("th :contains(stellen)")))
                .containsOnly("de ltr");
    }

    private static List<String> languages(Elements elements) {
        return elements.stream()
                .map(element -> element.closest("[lang]"))
                .map(element -> element.attr("lang") + " " + element.attr("dir"))
                .toList();
    }
}
