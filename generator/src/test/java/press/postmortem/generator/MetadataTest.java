package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of themselves to machines. */
class MetadataTest {
    /** The properties of schema.org that each type may have here: those of its ancestors among them. */
    private static final Map<String, Set<String>> SCHEMA_ORG = Map.of(
            "WebSite", Set.of("name", "description", "url", "inLanguage", "publisher"),
            "Report",
                    Set.of(
                            "headline",
                            "reportNumber",
                            "url",
                            "inLanguage",
                            "datePublished",
                            "dateModified",
                            "author",
                            "publisher",
                            "keywords",
                            "about",
                            "mentions",
                            "image"),
            "Event", Set.of("name", "startDate", "endDate"),
            "Action", Set.of("name", "actionStatus", "agent", "endTime", "url"),
            "Person", Set.of("name", "url"),
            "Organization", Set.of("name", "url"));

    private static final String END_OF_SCRIPT = "</script><script>alert(1)</script>&amp; \"quoted\" <!--";

    @TempDir
    Path work;

    private Path content;

    @BeforeEach
    void write() throws IOException {
        content = Files.createDirectories(work.resolve("content"));
        Files.writeString(content.resolve("site.yaml"), """
                title: The Saltmere Record
                organisation: {name: Saltmere Trams & Ferries}
                timezone: Europe/Amsterdam
                """);
        Files.writeString(
                content.resolve("2026-03-05-bells.md"), """
                ---
                title: 'Bells %s'
                date: 2026-03-05
                published: 2026-03-07
                lastmod: 2026-03-09
                authors: [Ines Varga, Tomas Ek]
                tags: [bells, spring]
                ---
                The bells of line 3 rang all night, and nobody knew why.

                ## Timeline
                | Time  | Event                      |
                |-------|----------------------------|
                | 05:20 | The first bell rings (detected) |
                | 06:40 | The last bell is silent (resolved) |

                ## Action items
                - [ ] Test each bell (owner: Ines Varga)
                - [x] Oil the hammer of %s
                """.formatted(END_OF_SCRIPT.replace("'", "''"), END_OF_SCRIPT));
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(work.resolve("site").resolve(path)));
    }

    private void build(String baseUrl) {
        Settings settings = Settings.of(content, work.resolve("site")).withFailOn(Settings.FailOn.NEVER);
        assertThat(Generator.generate(baseUrl.isEmpty() ? settings : settings.withBaseUrl(baseUrl))
                        .files())
                .isPositive();
    }

    private static List<String> metas(Document page, String property) {
        return page.select("meta[property=" + property + "]").eachAttr("content");
    }

    @Test
    void a_report_says_what_it_is_when_it_came_out_and_who_wrote_it() throws IOException {
        build("https://record.example/");
        Document page = page("incidents/2026-03-05-bells/index.html");
        assertThat(metas(page, "og:type")).containsExactly("article");
        assertThat(metas(page, "og:title")).containsExactly("Bells " + END_OF_SCRIPT);
        assertThat(metas(page, "og:description"))
                .containsExactly("The bells of line 3 rang all night, and nobody knew why.");
        assertThat(page.select("link[rel=canonical]").eachAttr("href"))
                .containsExactly("https://record.example/incidents/2026-03-05-bells/");
        assertThat(metas(page, "article:published_time")).containsExactly("2026-03-07");
        assertThat(metas(page, "article:modified_time")).containsExactly("2026-03-09");
        assertThat(metas(page, "article:author")).containsExactly("Ines Varga", "Tomas Ek");
        assertThat(linkedData(page).get("keywords").asText()).isEqualTo("bells, spring");
    }

    @Test
    void no_address_is_invented_where_none_is_known() throws IOException {
        build("");
        Document page = page("incidents/2026-03-05-bells/index.html");
        assertThat(metas(page, "og:image")).isEmpty();
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(linkedData(page).has("url")).isFalse();
    }

    @Test
    void a_report_is_data_about_an_event_that_mentions_actions() throws IOException {
        build("https://record.example/");
        JsonNode report = linkedData(page("incidents/2026-03-05-bells/index.html"));
        assertThat(report.get("@type").asText()).isEqualTo("Report");
        assertThat(report.get("headline").asText()).isEqualTo("Bells " + END_OF_SCRIPT);
        assertThat(report.at("/about/startDate").asText()).isEqualTo("2026-03-05T05:20+01:00");
        assertThat(report.at("/about/endDate").asText()).isEqualTo("2026-03-05T06:40+01:00");
        assertThat(report.at("/mentions/0/actionStatus").asText())
                .isEqualTo("https://schema.org/PotentialActionStatus");
        assertThat(report.at("/mentions/0/agent/name").asText()).isEqualTo("Ines Varga");
        assertThat(report.at("/mentions/1/actionStatus").asText())
                .isEqualTo("https://schema.org/CompletedActionStatus");
        assertKnown(report);
        assertKnown(linkedData(page("index.html")));
    }

    @Test
    void an_event_begins_on_the_day_of_a_time_that_is_not_exact_and_never_ends_before() throws IOException {
        Files.writeString(content.resolve("2026-04-01-fog.md"), """
                ---
                times: {started: "about 2026-04-01 05:20", detected: 2026-04-01 07:00, resolved: 2025-04-01 06:00}
                ---
                # Fog
                """);

        build("");

        JsonNode report = linkedData(page("incidents/2026-04-01-fog/index.html"));
        assertThat(report.at("/about/startDate").asText()).isEqualTo("2026-04-01");
        assertThat(report.at("/about").has("endDate")).isFalse();
    }

    private static JsonNode linkedData(Document page) throws IOException {
        assertThat(page.select("script:not([src])")).hasSize(1);
        return new ObjectMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
    }

    private static void assertKnown(JsonNode node) {
        if (node.isObject()) {
            assertThat(SCHEMA_ORG).containsKey(node.get("@type").asText());
            Set<String> known = SCHEMA_ORG.get(node.get("@type").asText());
            node.fieldNames()
                    .forEachRemaining(name -> assertThat(name.startsWith("@") || known.contains(name))
                            .as(name)
                            .isTrue());
        }
        node.forEach(MetadataTest::assertKnown);
    }

    @Test
    void the_icon_is_the_sites_own_where_it_has_one() throws IOException {
        build("");
        assertThat(page("actions/index.html").select("link[rel=icon]").eachAttr("href"))
                .containsExactly("../theme/favicon.svg", "../theme/favicon.ico");
        Files.writeString(
                Files.createDirectories(content.resolve("static")).resolve("favicon.svg"),
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>");
        build("");
        assertThat(page("actions/index.html").select("link[rel=icon]").eachAttr("href"))
                .containsExactly("../favicon.svg");
    }
}
