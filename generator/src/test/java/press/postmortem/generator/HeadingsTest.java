package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people hear who have a page read to them: one headline, sections that go down one level at a time, names for pictures. */
class HeadingsTest {
    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void every_page_of_the_sample_site_has_one_headline_and_skips_no_level(String theme) {
        Generator.generate(
                Settings.of(Repository.content(), work.resolve("site")).withTheme(theme));
        SiteTree site = SiteTree.of(work.resolve("site"));
        List<String> problems = new ArrayList<>();

        site.paths().stream()
                .filter(path -> path.endsWith(".html"))
                .forEach(path -> check(path, Jsoup.parse(site.text(path)), problems));

        assertThat(problems).isEmpty();
    }

    private static void check(String path, Element page, List<String> problems) {
        if (!page.select("meta[http-equiv=refresh]").isEmpty()) {
            return;
        }
        if (page.select("h1").size() != 1) {
            problems.add(path + ": h1 " + page.select("h1").eachText());
        }
        int level = 1;
        for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
            int next = heading.tagName().charAt(1) - '0';
            if (next > level + 1) {
                problems.add(path + ": h" + level + " is followed by " + heading);
            }
            level = next;
        }
        page.select("img:not([alt]), a:empty:not([aria-label]), nav:not([aria-label]), table > thead th:not([scope])")
                .forEach(element -> problems.add(path + ": " + element));
    }
}
