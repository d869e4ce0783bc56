package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.postmortem.generator.diagnostic.Level;

/** Every link, picture and anchor of a built site leads somewhere. */
class SiteCrawlTest {
    private static final String SECTION = "hachyderm__community/community.hachyderm.io/content/en/blog/incidents";

    private static final String BASE_URL = "https://record.saltmere.example/";

    @TempDir
    Path work;

    @Test
    void the_crawl_finds_what_is_broken() throws IOException {
        Files.writeString(work.resolve("index.html"), """
                <head><link rel="stylesheet" href="https://cdn.example/a.css"><script>run()</script></head>
                <p id="a">one</p><p id="a" style="color: red" onclick="run()">two</p>
                <a href="b/index.html">no file</a> <a href="../up.html">above</a> <a href="/c">rooted</a>
                <a href="#b">no element</a> <a href="?q=1#a">fine</a>
                <a href="https://record.saltmere.example/x/">own</a> <a href="https://example.org/">else</a> <img src="no.png">""");

        assertThat(SiteCrawl.problems(work, BASE_URL))
                .containsExactly(
                        "index.html: two elements have the id a",
                        "index.html: asks a third party for https://cdn.example/a.css",
                        "index.html: inline style on p",
                        "index.html: inline script",
                        "index.html: inline script in onclick",
                        "index.html: leads nowhere: b/index.html",
                        "index.html: leads nowhere: ../up.html",
                        "index.html: is not relative: /c",
                        "index.html: leads to no element: #b",
                        "index.html: leads nowhere: https://record.saltmere.example/x/",
                        "index.html: leads nowhere: no.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void the_sample_site_in_each_theme(String theme) {
        BuildReport report = Generator.generate(
                Settings.of(Repository.content(), work.resolve("site")).withTheme(theme));

        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.level() != Level.NOTE)
                .isEmpty();
        assertThat(SiteCrawl.problems(work.resolve("site"), BASE_URL)).isEmpty();
    }

    @Test
    void one_section_of_a_blog_as_it_is() {
        Path content = Corpus.files().resolve(SECTION);

        BuildReport report =
                Generator.generate(Settings.of(content, work.resolve("site")).withBaseUrl(BASE_URL));

        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.level() == Level.ERROR)
                .isEmpty();
        assertThat(report.incidents()).isEqualTo(8);
        assertThat(SiteCrawl.problems(work.resolve("site"), BASE_URL)).isEmpty();
        List<String> media = SiteTree.of(work.resolve("site")).paths().stream()
                .filter(path -> path.startsWith("media/"))
                .toList();
        assertThat(media).hasSize(14);
    }

    @Test
    void whatever_people_have_written() {
        Settings settings = Settings.of(Corpus.files(), work.resolve("site"))
                .withBaseUrl(BASE_URL)
                .withFailOn(Settings.FailOn.NEVER);

        BuildReport report = Generator.generate(settings);

        assertThat(report.refused()).isFalse();
        assertThat(report.incidents()).isGreaterThan(100);
        assertThat(SiteCrawl.problems(work.resolve("site"), BASE_URL)).isEmpty();
    }
}
