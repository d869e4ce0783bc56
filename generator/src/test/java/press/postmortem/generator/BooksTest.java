package press.postmortem.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Books as they come out of a build: which there are, how they lead to each other, what stands on their sheets. */
class BooksTest {
    @TempDir
    Path work;

    @Test
    void a_set_that_is_too_large_is_a_volume_that_leads_to_the_others() throws IOException {
        site("print: {limit: 2, paper: letter}");
        for (String day : List.of("2023-05-01", "2024-01-01", "2024-02-01", "2024-03-01")) {
            report(day + "-bells.md", "# Bells of " + day + "\n\nThey rang.\n");
        }
        SiteTree site = build("broadsheet");

        assertThat(links(site, "print/book.pdf"))
                .containsExactly("../years/2023/print/book.pdf", "../years/2024/print/book.pdf");
        assertThat(links(site, "years/2024/print/book.pdf")).containsExactly("2024-1.pdf", "2024-2.pdf");
        assertThat(site.paths())
                .contains("years/2023/print/book.pdf", "years/2024/print/2024-1.pdf", "years/2024/print/2024-2.pdf");
        assertThat(sheets(site, "print/book.pdf")).singleElement().asString().contains("2024", "3 reports", "2023");
        assertThat(sheets(site, "years/2024/print/2024-2.pdf").get(1))
                .contains("Bells of 2024-02-01", "Bells of 2024-01-01");
        assertThat(widths(site, "print/book.pdf")).containsOnly(612);
        assertThat(widths(site, "years/2023/print/book.pdf")).containsOnly(612);
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void a_report_starts_on_a_right_hand_page_and_what_is_left_blank_says_so(String theme) throws IOException {
        site("print: {start: recto}");
        report("2024-02-02-boats.md", "---\ntags: [tide]\n---\n# Boats\n\nThey waited.\n");
        report("2024-01-01-bells.md", "# Bells\n\n" + "They rang, and rang again.\n\n".repeat(80));
        List<String> sheets = sheets(build(theme), "print/book.pdf");

        assertThat(sheets.get(1)).isEqualToIgnoringNewLines("This page is intentionally left blank.");
        assertThat(sheets.get(2)).contains("Contents", "Boats", "5", "Bells", "7");
        assertThat(sheets.get(4)).contains("Report 1", "They waited.");
        assertThat(sheets.get(6)).contains("Report 2");
        assertThat(sheets.get(sheets.size() - 1)).contains("Index").contains(sheets.size() + " of " + sheets.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void each_sheet_of_a_timeline_has_its_head(String theme) throws IOException {
        site("print: {paper: letter}");
        StringBuilder log = new StringBuilder("# Boats\n\n## Timeline\n\n| Time (UTC) | Occurrence |\n|---|---|\n");
        for (int minute = 0; minute < 600; minute += 5) {
            String text = minute % 50 == 0 ? "**Escalated** to the harbour office" : "A boat waited for the tide";
            log.append(
                    String.format(Locale.ROOT, "| 2024-02-02 %02d:%02d | %s |\n", 6 + minute / 60, minute % 60, text));
        }
        report("2024-02-02-boats.md", log.toString());

        assertThat(sheets(build(theme), "incidents/2024-02-02-boats/2024-02-02-boats.pdf"))
                .hasSizeGreaterThan(3)
                .filteredOn(sheet -> sheet.contains("waited"))
                .allSatisfy(sheet -> assertThat(sheet).contains("Occurrence"));
    }

    @Test
    void a_sheet_is_turned_for_a_wide_table_and_its_heading() throws IOException {
        site("print: {paper: letter}");
        String row = "| reading of the gauge at the pier ".repeat(9) + "|\n";
        report(
                "2024-02-02-boats.md",
                "# Boats\n\nBefore.\n\n## Readings\n\n" + row + "|---".repeat(9) + "|\n" + row.repeat(14)
                        + "\n## Afterwards\n\nText.\n");
        SiteTree site = build("broadsheet");
        String book = "incidents/2024-02-02-boats/2024-02-02-boats.pdf";

        assertThat(widths(site, book)).containsExactly(612, 792, 792, 612);
        assertThat(sheets(site, book).get(1)).contains("Readings", "gauge");
        assertThat(sheets(site, book).get(3)).contains("Afterwards");
    }

    @Test
    void no_headline_ends_with_a_word_alone_in_a_line() throws IOException {
        site("print: {paper: a4}");
        report("2024-02-02-boats.md", "# Seven ferries waited outside the pier for a tide\n\nText.\n");
        String book = "incidents/2024-02-02-boats/2024-02-02-boats.pdf";

        assertThat(sheets(build("broadsheet"), book).get(0).lines()).contains("a tide");
    }

    private SiteTree build(String theme) {
        Path site = work.resolve("site");
        BuildReport report = Generator.generate(
                Settings.of(work.resolve("content"), site).withTheme(theme).withPdf(true));
        assertThat(report.refused()).as(report.diagnostics().toString()).isFalse();
        return SiteTree.of(site);
    }

    private void site(String settings) throws IOException {
        Files.createDirectories(work.resolve("content"));
        Files.writeString(work.resolve("content/site.yaml"), "title: Saltmere\n" + settings + "\n");
    }

    private void report(String name, String text) throws IOException {
        Files.writeString(work.resolve("content").resolve(name), text);
    }

    /** The words of each sheet. */
    private static List<String> sheets(SiteTree site, String path) throws IOException {
        try (PDDocument book = Loader.loadPDF(site.files().get(path))) {
            List<String> sheets = new ArrayList<>();
            for (int page = 1; page <= book.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                sheets.add(stripper.getText(book).strip());
            }
            return sheets;
        }
    }

    /** The addresses that a book leads to. */
    private static Set<String> links(SiteTree site, String path) throws IOException {
        Set<String> links = new TreeSet<>();
        try (PDDocument book = Loader.loadPDF(site.files().get(path))) {
            for (PDPage page : book.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                        links.add(uri.getURI());
                    }
                }
            }
        }
        return links;
    }

    /** Of each sheet, in points. */
    private static List<Integer> widths(SiteTree site, String path) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (PDDocument book = Loader.loadPDF(site.files().get(path))) {
            book.getPages()
                    .forEach(page -> widths.add(Math.round(page.getMediaBox().getWidth())));
        }
        return widths;
    }
}
