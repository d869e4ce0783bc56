package press.postmortem.generator.render.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.ReadingRule;
import press.postmortem.generator.diagnostic.ReviewRule;
import press.postmortem.generator.diagnostic.Rules;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.review.ContentFolder;
import press.postmortem.generator.review.Review;
import press.postmortem.generator.triage.Verdict;

class ChecksRendererTest {
    private static final SourceFile SOURCE = new SourceFile("rain/index.md", "<b>: token s3cret-1\n![](x.png)\n");
    private static final Diagnostic FIRST =
            Diagnostic.of(ReadingRule.UNKNOWN_KEY, SOURCE.locate(0).masking(12, 20), "<b>", "front matter", "");
    private static final Diagnostic SECOND = Diagnostic.of(ReviewRule.MISSING_IMAGE, SOURCE.locate(20), "x.png", "");
    private static final Diagnostic THIRD = Diagnostic.of(ReviewRule.NO_DATE, SOURCE.locate(0));

    private final Map<String, Document> pages = pages(new Verdict(
            List.of(FIRST, SECOND), List.of(new Verdict.Silenced(THIRD, "a <drill>")), List.of(THIRD, THIRD)));

    @Test
    void each_finding_stands_below_its_report_with_its_line_and_a_caret() {
        Element section = pages.get("index.html").selectFirst("section.report");

        assertThat(section.selectFirst("h2").text()).isEqualTo("docs/rain/index.md");
        assertThat(section.select("h3").eachText())
                .containsExactly(
                        "Warning There is no key '<b>' in front matter.", "Error There is no picture 'x.png'.");
        assertThat(section.selectFirst("pre").wholeText()).isEqualTo("<b>: token ••••••••\n^");
        assertThat(section.selectFirst("code:contains(:1:1)").text()).isEqualTo("docs/rain/index.md:1:1");
    }

    @Test
    void what_is_silenced_has_its_reason_and_what_is_known_is_counted() {
        assertThat(pages.get("index.html").select("#silenced td").eachText())
                .containsExactly("docs/rain/index.md:1:1", "no-date", "a <drill>");
        assertThat(pages.get("index.html").select("#known td").eachText()).containsExactly("no-date", "2");
    }

    @Test
    void nothing_found_is_said() {
        Document page = pages(new Verdict(List.of(), List.of(), List.of())).get("index.html");

        assertThat(page.selectFirst("main").text()).isEqualTo("Nothing was found 2 reports were checked in docs");
    }

    @Test
    void every_rule_has_a_page_whose_examples_show_their_files() {
        assertThat(pages.keySet())
                .containsAll(Rules.builtIn().stream()
                        .map(rule -> "rules/" + rule.id() + ".html")
                        .toList());
        Element example = pages.get("rules/no-date.html").selectFirst("figure");

        assertThat(example.text().replace("\n ", " "))
                .startsWith("a report without a date flood.md # Flood The rule says flood.md: warning[no-date]: ");
    }

    @Test
    void every_link_lands_and_every_id_is_unique() {
        pages.forEach((path, page) -> {
            assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
            assertThat(page.select("a[rel]").eachAttr("href")).as(path).allMatch(href -> href.startsWith("https://"));
            for (String target : page.select("a[href]:not([rel])").eachAttr("href")) {
                String[] parts = target.split("#", 2);
                String file = URI.create(path)
                        .resolve(parts[0].isEmpty() ? path.replaceAll(".*/", "") : parts[0])
                        .toString();
                assertThat(pages).as(path + " " + target).containsKey(file);
                assertThat(parts.length == 1 || pages.get(file).getElementById(parts[1]) != null)
                        .as(path + " " + target)
                        .isTrue();
            }
        });
    }

    @Test
    void nothing_runs_and_nothing_is_asked_of_others() {
        assertThat(pages.values())
                .allSatisfy(page -> assertThat(page.select("script, style, [style], [onclick], img, iframe"))
                        .isEmpty());
    }

    private static Map<String, Document> pages(Verdict verdict) {
        Review review = Review.of(
                verdict,
                Rules.builtIn(),
                List.of("flood/index.md", "rain/index.md"),
                new ContentFolder("docs"),
                Set.of(Level.ERROR));
        Map<String, Document> pages = new LinkedHashMap<>();
        for (OutputFile file : ChecksRenderer.render(review)) {
            if (file instanceof OutputFile.Text text) {
                pages.put(text.path(), Jsoup.parse(text.text()));
            }
        }
        return pages;
    }
}
