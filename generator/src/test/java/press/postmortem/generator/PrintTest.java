package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a printer: print views as a browser lays them out on paper, read back from the PDF. */
class PrintTest {
    private static final String SECTION = "hachyderm__community/community.hachyderm.io/content/en/blog/incidents";

    @TempDir
    Path work;

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void the_sample_site(String paper) throws IOException {
        check(Repository.content(), paper);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "Letter"})
    void one_section_of_a_blog(String paper) throws IOException {
        check(Corpus.files().resolve(SECTION), paper);
    }

    @Test
    void a_page_that_is_printed_as_it_is_leaves_out_what_leads_elsewhere() {
        Path site = work.resolve("site");
        Generator.generate(Settings.of(Repository.content(), site));

        Paper printed = Paper.of(site.resolve("incidents/inc-2025-031/index.html"), work);

        assertThat(printed.text())
                .contains(
                        "The Saltmere Record",
                        "Eleven ferries waited",
                        "Drawn to scale",
                        "A6 Replace the berth planner")
                .doesNotContain("Skip to the text", "Colours", "On this page", "Print view", "Earlier,", "Follow");
        assertThat(printed.pages().get(0).strip())
                .matches("(?s).*1 ?/ ?" + printed.pages().size());
    }

    private void check(Path original, String paper) throws IOException {
        Path content = copy(original);
        Files.writeString(
                content.resolve("site.yaml"),
                "\nprint: {paper: " + paper + "}\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        Path site = work.resolve("site");
        Generator.generate(Settings.of(content, site).withBaseUrl("https://record.saltmere.example/"));
        Path page = site.resolve("print/index.html");
        Document html = Jsoup.parse(Files.readString(page));

        Paper printed = Paper.of(page, work);

        assertThat(printed.size()).containsIgnoringCase(paper);
        assertThat(lostCode(html, printed))
                .as("lines of code that are not on paper")
                .isEmpty();
        assertThat(stranded(html, printed)).as("sheets that end with a heading").isEmpty();
        assertThat(headless(html, printed))
                .as("sheets that do not name their report")
                .isEmpty();
        assertThat(printed.pictures()).isEqualTo(html.select("img").size());
        int sheets = printed.pages().size();
        assertThat(printed.lines(sheets - 1)).last().asString().endsWith(sheets + " of " + sheets);
    }

    /** Each line, without its blanks, has to stand on paper in one piece. */
    private static List<String> lostCode(Document html, Paper printed) {
        String text = squeezed(printed.text());
        return html.select("pre").stream()
                .flatMap(code -> code.wholeText().lines())
                .filter(line -> !text.contains(squeezed(line)))
                .toList();
    }

    /** A heading, a caption or the head of a table as the last words of a sheet, above its foot. */
    private static List<String> stranded(Document html, Paper printed) {
        Set<String> heads = html.select("h2, h3, h4, h5, h6, caption, thead tr, .label, .report .number").stream()
                .map(element -> squeezed(element.text()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
        List<String> stranded = new ArrayList<>();
        for (int page = 1; page < printed.pages().size(); page++) {
            List<String> lines = printed.lines(page);
            String last = lines.size() < 2 ? "" : lines.get(lines.size() - 2);
            if (heads.stream().anyMatch(head -> head.endsWith(squeezed(last)))) {
                stranded.add((page + 1) + ": " + last);
            }
        }
        return stranded;
    }

    /** Sheets of reports, up to the index, whose first line is not the id of the report that they belong to. */
    private static List<String> headless(Document html, Paper printed) {
        List<String> ids = html.select("article.report .kick b").eachText();
        List<String> wrong = new ArrayList<>();
        int report = -1;
        for (int page = 2; page < printed.pages().size(); page++) {
            List<String> lines = printed.lines(page);
            if (lines.stream().limit(3).anyMatch("Index"::equals)) {
                break;
            }
            if (lines.stream().limit(4).anyMatch(("Report " + (report + 2))::equals)) {
                report++;
            }
            if (report < 0 || !lines.get(0).startsWith(ids.get(report))) {
                wrong.add((page + 1) + ": " + lines.get(0));
            }
        }
        assertThat(report + 1).isEqualTo(ids.size());
        return wrong;
    }

    private static String squeezed(String text) {
        return text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && !Character.isSpaceChar(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private Path copy(Path original) throws IOException {
        Path copy = Files.createDirectories(work.resolve("content"));
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(each -> !each.startsWith(original.resolve("target")))
                    .toList()) {
                Path target = copy.resolve(original.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }
}
