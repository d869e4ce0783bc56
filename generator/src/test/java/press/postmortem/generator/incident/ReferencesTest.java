package press.postmortem.generator.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static press.postmortem.generator.Reports.page;
import static press.postmortem.generator.Reports.report;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.postmortem.generator.Reports;
import press.postmortem.generator.diagnostic.SourceFile;

class ReferencesTest {
    private static final Library LIBRARY = Reports.withStatics(
            Reports.withAssets(
                    Reports.withPages(
                            Reports.library(
                                    report("incidents/2024-03-01-flood/index.md")
                                            .id("INC-7"),
                                    report("incidents/rain.md").aliases("/old/rain/"),
                                    report("2023-01-02-snow.markdown")),
                            page("pages/about.md"),
                            page("pages/team/rules.md")),
                    "incidents/2024-03-01-flood/gauge.png",
                    "incidents/2024-03-01-flood/water level 50%.png",
                    "incidents/2024-03-01-flood/höhe.png"),
            "logo.svg",
            "docs/index.html");

    @ParameterizedTest
    @CsvSource({
        "gauge.png, asset incidents/2024-03-01-flood/gauge.png",
        "./gauge.png?raw=true, asset incidents/2024-03-01-flood/gauge.png",
        "/incidents/2024-03-01-flood/gauge.png#x, asset incidents/2024-03-01-flood/gauge.png",
        "water%20level%2050%25.png, asset incidents/2024-03-01-flood/water level 50%.png",
        "water level 50%.png, asset incidents/2024-03-01-flood/water level 50%.png",
        "ho\u0308he.png, asset incidents/2024-03-01-flood/höhe.png",
        "h%C3%B6he.png, asset incidents/2024-03-01-flood/höhe.png",
        "Gauge.png, missing",
        "h%F6he.png, missing",
    })
    void a_file_is_found_from_the_folder_of_the_source(String target, String expected) {
        assertThat(resolve(target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "#first-alarm, document incidents/2024-03-01-flood/index.md#first-alarm",
        "index.md#a%20b, document incidents/2024-03-01-flood/index.md#a b",
        "../rain.md, document incidents/rain.md",
        "../rain, document incidents/rain.md",
        "../rain.html#x, document incidents/rain.md#x",
        "../../2023-01-02-snow.markdown, document 2023-01-02-snow.markdown",
        "/incidents/2024-03-01-flood/, document incidents/2024-03-01-flood/index.md",
        "/incidents/2024-03-01-flood/index.html, document incidents/2024-03-01-flood/index.md",
        "/pages/about.md, document pages/about.md",
    })
    void a_document_is_found_by_its_path(String target, String expected) {
        assertThat(resolve(target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/incidents/INC-7/, document incidents/2024-03-01-flood/index.md",
        "/incidents/inc-7/index.html, document incidents/2024-03-01-flood/index.md",
        "/about/, document pages/about.md",
        "/team/rules/index.html, document pages/team/rules.md",
        "/old/rain, document incidents/rain.md",
    })
    void a_document_is_found_by_the_path_of_its_page(String target, String expected) {
        assertThat(resolve(target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "../rain/, document incidents/rain.md",
        "../../../blog/rain/, document incidents/rain.md",
        "/blog/incidents/2024-03-01-flood/#x, document incidents/2024-03-01-flood/index.md#x",
        "/2023/01/02/snow.html, document 2023-01-02-snow.markdown",
        "/wiki/INC-7, document incidents/2024-03-01-flood/index.md",
        "rain, missing",
        "nowhere/rain.md, missing",
    })
    void a_document_is_found_by_the_address_that_another_generator_would_give_it(String target, String expected) {
        assertThat(resolve(target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/, site index.html",
        "../../, site index.html",
        "/incidents/, site incidents/index.html",
        "/actions/, site actions/index.html",
        "../../actions, site actions/index.html",
        "/feed.xml, site feed.xml",
        "/metrics/, site metrics/index.html",
        "/lessons, site lessons/index.html",
        "/search/, site search/index.html",
        "/llms.txt, site llms.txt",
        "/services/web/feed.xml, site services/web/feed.xml",
        "/logo.svg, site logo.svg",
        "../../static/logo.svg, site logo.svg",
        "/docs/, site docs/index.html",
        "actions/, missing",
    })
    void a_page_or_file_of_the_site_needs_no_source(String target, String expected) {
        assertThat(resolve(target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, external https://example.org/a",
        "mailto:a@example.org, external mailto:a@example.org",
        "//example.org/a, external //example.org/a",
    })
    void an_address_on_the_web_stays_as_it_is(String target, String expected) {
        assertThat(resolve(target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "../../../secret.txt, outside",
        "..%2F..%2F../secret.txt, outside",
        "%2e%2e/%2e%2e/%2e%2e/secret.txt, outside",
        "/../secret.txt, outside",
        "/etc/passwd, missing",
        "C%3A/secret.txt, missing",
        "..\\..\\..\\secret.txt, missing",
    })
    void no_path_leaves_the_content(String target, String expected) {
        assertThat(resolve(target)).isEqualTo(expected);
    }

    @Test
    void a_name_that_two_documents_bear_leads_nowhere() {
        Library two = Reports.library(report("a/rain.md"), report("b/rain.md"), report("c.md"));

        assertThat(resolve(two, "c.md", "/blog/rain/")).isEqualTo("missing");
    }

    @Test
    void the_web_site_around_a_section_has_what_the_section_has_not() {
        Library section = Reports.library(
                Site.unnamed().withBaseUrl("https://example.org/blog/incidents/"),
                report("rain.md"),
                report("snow.md"));

        assertThat(resolve(section, "rain.md", "/docs/?a=1#b")).isEqualTo("external https://example.org/docs/?a=1#b");
        assertThat(resolve(section, "rain.md", "/blog/incidents/snow/")).isEqualTo("document snow.md");
        assertThat(resolve(section, "rain.md", "/blog/incidents/hail/")).isEqualTo("missing");
        assertThat(resolve(section, "rain.md", "/blog/incidents/feed.xml")).isEqualTo("site feed.xml");
    }

    private static String resolve(String target) {
        return resolve(LIBRARY, "incidents/2024-03-01-flood/index.md", target);
    }

    private static String resolve(Library library, String from, String target) {
        Reference reference = References.in(library).resolve(new SourceFile(from, ""), target);
        if (reference instanceof Reference.ToDocument to) {
            String anchor = to.anchor().isEmpty() ? "" : "#" + to.anchor();
            return "document " + to.document().source().path() + anchor;
        }
        if (reference instanceof Reference.ToAsset to) {
            return "asset " + to.asset().path();
        }
        if (reference instanceof Reference.ToSite to) {
            return "site " + to.path();
        }
        if (reference instanceof Reference.External to) {
            return "external " + to.address();
        }
        return reference instanceof Reference.Outside ? "outside" : "missing";
    }
}
