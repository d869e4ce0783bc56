package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The default theme's switches of colours and zones, as Chromium runs them from a disk, for a reader in New York. */
class SwitchesTest {
    private static final String NO_STORAGE =
            "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no storage') } });";

    @TempDir
    Path work;

    private Path page;

    @BeforeEach
    void generate() throws IOException {
        Path content = Files.createDirectories(work.resolve("content"));
        Files.writeString(content.resolve("2026-03-05-fog.md"), """
                ---
                title: Fog in the tunnel
                date: 2026-03-05
                timezone: Europe/Amsterdam
                ---
                ## Timeline
                | Time  | Event                      |
                |-------|----------------------------|
                | 05:20 | The first tram stops       |
                | ~09:40 | A driver rings the depot   |
                | 18:XX | The fog lifts              |
                """);
        Generator.generate(Settings.of(content, work.resolve("site")));
        page = work.resolve("site/incidents/2026-03-05-fog/index.html");
    }

    /**
     * The page after its scripts and one of ours have run.
     *
     * @param before runs before the page's own scripts, which a policy would not let it
     * @param after runs after them
     */
    private Document shown(String before, String after) throws IOException {
        Document html = Jsoup.parse(Files.readString(page));
        html.select("meta[http-equiv=Content-Security-Policy]").remove();
        html.head().prependElement("script").appendChild(new DataNode(before));
        Path last = Files.writeString(page.resolveSibling("after.js"), after);
        html.head()
                .appendElement("script")
                .attr("src", last.getFileName().toString())
                .attr("defer", true);
        return shown(Files.writeString(page.resolveSibling("probe.html"), html.outerHtml()));
    }

    private Document shown(Path file) {
        Command.assumeInstalled(List.of("chromium"));
        return Jsoup.parse(Command.run(
                work,
                Map.of("TZ", "America/New_York"),
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + work.resolve("browser"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                file.toUri().toString()));
    }

    private static String zone(String value) {
        return "document.querySelector('.zones button[value=\"" + value + "\"]').click();";
    }

    private static String colours(int presses) {
        return "document.querySelector('.scheme button').click();".repeat(presses);
    }

    private static List<String> times(Document page) {
        page.select(".log th > a").remove();
        page.select(".meta").forEach(line -> line.prependText(" ").appendText(" "));
        return page.select(".log .at, .log th[scope=row]").eachText();
    }

    @Test
    void both_scripts_are_small() {
        SiteTree site = SiteTree.of(work.resolve("site"));

        assertThat(site.text("theme/broadsheet.js").length()).isLessThan(5000);
        assertThat(site.text("theme/scheme.js").length()).isLessThan(300);
    }

    @Test
    void paper_and_feeds_have_neither_scripts_nor_switches() {
        SiteTree site = SiteTree.of(work.resolve("site"));

        assertThat(site.paths().stream()
                        .filter(path -> path.contains("print/") || path.endsWith(".xml"))
                        .filter(path -> path.endsWith(".html") || path.endsWith(".xml"))
                        .map(site::text))
                .isNotEmpty()
                .noneMatch(text -> text.contains("<script") || text.contains("button"));
    }

    @Test
    void switches_are_hidden_where_no_script_runs() throws IOException {
        Document html = Jsoup.parse(Files.readString(page));

        assertThat(html.select("button")).isNotEmpty().allMatch(button -> button.closest("[hidden]") != null);
    }

    @Test
    void a_page_on_a_disk_shows_them_and_is_otherwise_as_it_was_written() {
        Document html = shown(page);

        assertThat(html.select(".scheme[hidden], .zones[hidden]")).isEmpty();
        assertThat(html.select("[aria-pressed=true]").eachText()).containsExactly("Europe/Amsterdam");
        assertThat(html.selectFirst("html").className()).isEmpty();
        assertThat(times(html)).containsExactly("Time", "Thu 5 Mar 2026 05:20", "~09:40", "18:XX");
    }

    @Test
    void times_are_told_in_the_readers_zone_and_what_is_not_known_well_enough_says_so() throws IOException {
        Document html = shown("", zone("own"));

        assertThat(times(html))
                .containsExactly("America/New York", "Thu 5 Mar 2026 Mar 4 23:20", "~03:40", "18:XX Europe/Amsterdam");
        assertThat(html.select("[aria-pressed=true]").eachText()).containsExactly("yours");
        assertThat(html.select("[role=status]").text()).isEqualTo("Times in America/New_York");
    }

    @Test
    void times_are_told_in_utc_and_in_the_incidents_zone_again() throws IOException {
        assertThat(times(shown("", zone("UTC"))))
                .containsExactly("UTC", "Thu 5 Mar 2026 04:20", "~08:40", "18:XX Europe/Amsterdam");
        assertThat(times(shown("", zone("own") + zone(""))))
                .containsExactly("Time", "Thu 5 Mar 2026 05:20", "~09:40", "18:XX");
    }

    @Test
    void colours_go_round_and_are_said() throws IOException {
        assertThat(shown("", colours(1)).selectFirst("html").className()).isEqualTo("light");
        Document dark = shown("localStorage.clear();", colours(2));
        assertThat(dark.selectFirst("html").className()).isEqualTo("dark");
        assertThat(dark.select("[role=status]").text()).isEqualTo("Colours: dark");
        assertThat(shown("localStorage.clear();", colours(3))
                        .selectFirst("html")
                        .className())
                .isEmpty();
    }

    @Test
    void a_choice_holds_on_the_next_page() throws IOException {
        shown("", zone("own") + colours(2));

        Document next = shown(page);

        assertThat(next.selectFirst("html").className()).isEqualTo("dark");
        assertThat(next.select("[aria-pressed=true]").eachText()).containsExactly("yours");
    }

    @Test
    void both_work_where_nothing_can_be_kept() throws IOException {
        Document html = shown(NO_STORAGE, zone("UTC") + colours(1));

        assertThat(html.selectFirst("html").className()).isEqualTo("light");
        assertThat(times(html)).startsWith("UTC");
    }
}
