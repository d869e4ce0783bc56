package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages for paper, before they are printed. */
class PrintViewsTest {
    private static final String SECTION = "hachyderm__community/community.hachyderm.io/content/en/blog/incidents";

    private final Path work = Jimfs.newFileSystem(Configuration.unix()).getPath("/desk");
    private final Path content = work.resolve("content");

    @Test
    void every_print_view_of_the_sample_site_stands_by_itself() {
        checkPrintViews(Settings.of(Repository.content(), work.resolve("site")));
    }

    @Test
    void every_print_view_of_one_section_of_a_blog_stands_by_itself() {
        checkPrintViews(Settings.of(Corpus.files().resolve(SECTION), work.resolve("site"))
                .withBaseUrl("https://hachyderm.example/"));
    }

    private static void checkPrintViews(Settings settings) {
        Generator.generate(settings);
        SiteTree site = SiteTree.of(settings.output());
        List<String> problems = new ArrayList<>();
        site.paths().stream()
                .filter(path -> path.endsWith("print/index.html"))
                .forEach(path -> check(path, Jsoup.parse(site.text(path)), problems));
        assertThat(problems).isEmpty();
    }

    private static void check(String path, Document page, List<String> problems) {
        page.select("nav, script, form, [style], img[loading], details:not([open]), a.anchor")
                .forEach(element -> problems.add(path + ": " + element));
        if (page.select("h1").size() != 1) {
            problems.add(path + ": h1 " + page.select("h1").eachText());
        }
        if (!page.select("meta[name=robots]").attr("content").equals("noindex")) {
            problems.add(path + ": is offered to search engines");
        }
        checkLevels(path, page, problems);
        checkContents(path, page, problems);
        for (Element link : page.select("article.report a[href^=#]")) {
            checkPlace(path, page, link, problems);
        }
        page.select("article.report").forEach(report -> checkNotes(path, report, problems));
    }

    private static void checkLevels(String path, Document page, List<String> problems) {
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            if (next > level + 1) {
                problems.add(path + ": h" + level + " is followed by " + heading);
            }
            level = next;
        }
    }

    /** The same number, id and title in the table of contents and at the head of the report. */
    private static void checkContents(String path, Document page, List<String> problems) {
        List<String> listed = page.select(".contents tbody tr").stream()
                .map(row -> "Report " + row.select("td").first().text() + " "
                        + row.select("th a").text())
                .toList();
        List<String> shown = page.select(".book article.report").stream()
                .map(report -> report.select(".number").text() + " "
                        + report.select("h2").first().text())
                .toList();
        if (!listed.equals(shown)) {
            problems.add(path + ": lists " + listed + " and shows " + shown);
        }
        if (!page.select(".contents th a")
                .eachAttr("href")
                .equals(page.select(".book article.report").eachAttr("id").stream()
                        .map(id -> "#" + id)
                        .toList())) {
            problems.add(path + ": the contents lead elsewhere");
        }
    }

    /** A link stays in its own report, or leads to another one by that report's name. */
    private static void checkPlace(String path, Document page, Element link, List<String> problems) {
        String id = link.attr("href").substring(1);
        Element target = page.getElementById(id);
        if (target == null) {
            problems.add(path + ": leads to no element: #" + id);
            return;
        }
        Element report = target.closest("article.report");
        if (report == null || !(id + ":").startsWith(report.id() + ":")) {
            problems.add(path + ": leads out of the report: #" + id);
        }
    }

    /** Every number in the text has its address below, and no address stands there twice. */
    private static void checkNotes(String path, Element report, List<String> problems) {
        List<String> notes = report.select(".links li").eachText();
        List<Integer> cited = report.select(".cite").stream()
                .map(cite -> Integer.parseInt(cite.text().replaceAll("[\\[\\]]", "")))
                .distinct()
                .sorted()
                .toList();
        if (cited.size() != notes.size() || !cited.isEmpty() && cited.get(cited.size() - 1) != notes.size()) {
            problems.add(path + " " + report.id() + ": cites " + cited + " of " + notes);
        }
        if (notes.stream().distinct().count() < notes.size()) {
            problems.add(path + " " + report.id() + ": a link stands twice in " + notes);
        }
    }

    @Test
    void a_link_leads_within_the_page_or_to_the_web_and_its_address_is_told_once() throws IOException {
        write("site.yaml", "base_url: https://incidents.example/");
        write("2024-03-01-flood.md", """
                ---
                tags: [water]
                ---
                # Flood

                As in [the rain](2024-02-01-rain.md#causes), see [the map](https://maps.example/a), [again](https://maps.example/a)
                and https://maps.example/b.
                """);
        write("2024-02-01-rain.md", "# Rain\n\n## Causes\n\nClouds.\n");
        SiteTree site = generate();

        Document whole = Jsoup.parse(site.text("print/index.html"));
        Document tag = Jsoup.parse(site.text("tags/water/print/index.html"));

        Element flood = whole.getElementById("2024-03-01-flood");
        assertThat(flood.select("p a").eachAttr("href"))
                .containsExactly(
                        "#2024-02-01-rain:causes",
                        "https://maps.example/a",
                        "https://maps.example/a",
                        "https://maps.example/b");
        assertThat(flood.select(".cite").eachText()).containsExactly("[1]", "[1]");
        assertThat(flood.select(".links li").eachText()).containsExactly("https://maps.example/a");
        assertThat(tag.select(".links li").eachText())
                .containsExactly(
                        "https://incidents.example/incidents/2024-02-01-rain/#causes", "https://maps.example/a");
    }

    @Test
    void without_an_address_of_the_site_a_link_out_of_the_page_is_told_by_its_path() throws IOException {
        write("2024-03-01-flood.md", "---\ntags: [water]\n---\n# Flood\n\nAs in [the rain](2024-02-01-rain.md).\n");
        write("2024-02-01-rain.md", "# Rain\n\nClouds.\n");

        Document page = Jsoup.parse(generate().text("tags/water/print/index.html"));

        assertThat(page.select("article p:contains(As in)").html())
                .isEqualTo("As in the rain<sup class=\"cite\" aria-hidden=\"true\">[1]</sup>.");
        assertThat(page.select(".links li").eachText()).containsExactly("incidents/2024-02-01-rain/index.html");
    }

    @Test
    void notes_are_numbered_as_they_are_read_wherever_a_related_report_stands() throws IOException {
        write("site.yaml", "base_url: https://incidents.example/");
        write("2024-03-01-flood.md", """
                ---
                tags: [water]
                related: [2024-02-01-rain]
                ---
                # Flood

                See [the map](https://maps.example/a).[^1]

                [^1]: As on [another map](https://maps.example/b).
                """);
        write("2024-02-01-rain.md", "# Rain\n\nClouds.\n");
        SiteTree site = generate();

        Document whole = Jsoup.parse(site.text("print/index.html"));
        Document tag = Jsoup.parse(site.text("tags/water/print/index.html"));
        Document alone = Jsoup.parse(site.text("incidents/2024-03-01-flood/print/index.html"));

        assertThat(whole.select(".links li").eachText())
                .containsExactly("https://maps.example/a", "https://maps.example/b");
        assertThat(whole.select(".cite").eachText()).containsExactly("[1]", "[2]");
        for (Document page : List.of(tag, alone)) {
            assertThat(page.select(".links li").eachText())
                    .containsExactly(
                            "https://maps.example/a",
                            "https://incidents.example/incidents/2024-02-01-rain/",
                            "https://maps.example/b");
            assertThat(page.select(".cite").eachText()).containsExactly("[1]", "[2]", "[3]");
        }
    }

    @Test
    void a_picture_is_found_from_every_print_view() throws IOException {
        write("2024-03-01-flood.md", "---\ntags: [water]\n---\n# Flood\n\n![Depth](depth.png)\n");
        write("depth.png", "");
        SiteTree site = generate();

        assertThat(pictures(site, "incidents/2024-03-01-flood/print/index.html"))
                .containsExactly("../../../media/depth.png");
        assertThat(pictures(site, "tags/water/print/index.html")).containsExactly("../../../media/depth.png");
        assertThat(pictures(site, "print/index.html")).containsExactly("../media/depth.png");
    }

    private static List<String> pictures(SiteTree site, String path) {
        return Jsoup.parse(site.text(path)).select("img").eachAttr("src");
    }

    @Test
    void headings_start_below_the_title_alone_and_among_others_and_end_at_the_sixth_level() throws IOException {
        write(
                "2024-03-01-flood.md",
                "---\ntags: [water]\n---\n# Flood\n\n## A\n\n### B\n\n#### C\n\n##### D\n\n###### E\n\nText.\n");
        SiteTree site = generate();

        assertThat(headings(site, "incidents/2024-03-01-flood/print/index.html"))
                .containsExactly("h1", "h2", "h3", "h4", "h5", "h6");
        assertThat(headings(site, "tags/water/print/index.html")).containsExactly("h2", "h3", "h4", "h5", "h6", "h6");
    }

    private static List<String> headings(SiteTree site, String path) {
        return Jsoup.parse(site.text(path)).select("article").select("h1, h2, h3, h4, h5, h6").stream()
                .map(Element::tagName)
                .toList();
    }

    @Test
    void the_oldest_or_the_worst_can_come_first() throws IOException {
        write("a.md", "---\ndate: 2024-01-01\nseverity: SEV2\n---\n# A\n");
        write("b.md", "---\ndate: 2024-02-01\nseverity: SEV1\n---\n# B\n");
        write("c.md", "---\ndate: 2024-03-01\n---\n# C\n");

        assertThat(contents("newest")).containsExactly("C", "B", "A");
        assertThat(contents("oldest")).containsExactly("A", "B", "C");
        assertThat(contents("severity")).containsExactly("B", "A", "C");
    }

    private List<String> contents(String order) throws IOException {
        write("site.yaml", "print: {order: " + order + "}");
        return Jsoup.parse(generate().text("print/index.html"))
                .select(".contents th a")
                .eachText();
    }

    @Test
    void a_set_that_is_too_large_is_divided_by_year() throws IOException {
        write("site.yaml", "print: {limit: 2}");
        for (String day : List.of("2023-05-01", "2024-01-01", "2024-02-01", "2024-03-01")) {
            write(day + "-x.md", "---\ntags: [t]\n---\n# Of " + day + "\n");
        }
        SiteTree site = generate();

        assertThat(volumes(site, "print/index.html"))
                .containsExactly("2024: ../years/2024/print/index.html", "2023: ../years/2023/print/index.html");
        assertThat(volumes(site, "years/2024/print/index.html"))
                .containsExactly("2024, 2024-1: 2024-1.html", "2024, 2024-2: 2024-2.html");
        assertThat(volumes(site, "tags/t/print/index.html"))
                .containsExactly("t, 2024-1: 2024-1.html", "t, 2024-2: 2024-2.html", "t, 2023: 2023.html");
        assertThat(Jsoup.parse(site.text("print/index.html"))
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
        assertThat(SiteCrawl.problems(work.resolve("site"), "https://none.example/"))
                .isEmpty();
    }

    private static List<String> volumes(SiteTree site, String path) {
        return Jsoup.parse(site.text(path)).select("main th a").stream()
                .map(link -> link.text() + ": " + link.attr("href"))
                .toList();
    }

    @Test
    void the_head_of_a_page_can_hold_whatever_a_title_holds() throws IOException {
        write("2024-03-01-x.md", "# A \"quoted\" \\\\ title &lt;/style&gt; & more\n\nText.\n");

        assertThat(generate().text("incidents/2024-03-01-x/print/index.css"))
                .contains("content: \"A \\000022quoted\\000022 \\00005c title \\00003c/style\\00003e & more\"");
    }

    private SiteTree generate() {
        BuildReport report =
                Generator.generate(Settings.of(content, work.resolve("site")).withFailOn(Settings.FailOn.NEVER));
        assertThat(report.refused()).isFalse();
        return SiteTree.of(work.resolve("site"));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(content);
        Files.writeString(content.resolve(name), text);
    }
}
