package press.postmortem.generator.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import press.postmortem.generator.incident.Printing;
import press.postmortem.generator.render.output.Manuscript;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.pdf.PdfEngine;
import press.postmortem.generator.render.pdf.PdfOptions;

class BookProofTest {
    private static final String PAGE =
            """
            <html lang="en"><head><title>Record</title><link rel="stylesheet" href="print.css"></head><body>
            <article class="report" id="flood"><h1 id="top">Flood</h1>
            <p>The pumps <em>stopped</em> at <code>04:10</code>, and <a href="https://pumps.example/7">pump 7</a> burnt.</p>
            <pre><code>pump-7 overcurrent
            %s
            </code></pre><table><tr><td>wet</td><td>dry</td></tr></table><p><a href="#top">Up</a></p></article></body></html>
            """.formatted("pump-8 waiting for a valve that nobody had opened since the spring; ".repeat(4));

    @Test
    void a_whole_book_has_nothing_to_say() {
        assertThat(said(book("pre { white-space: pre-wrap; word-wrap: break-word }")))
                .isEmpty();
    }

    @Test
    void hidden_words_are_missed() {
        assertThat(said(book("em { display: none }"))).contains("lost-words stopped");
    }

    @Test
    void a_line_that_runs_over_the_edge_is_missed() {
        assertThat(said(book("pre { white-space: pre }")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("lost-words pump-8");
    }

    @Test
    void a_lost_link_is_missed() {
        assertThat(said(book("a { display: none }")))
                .contains("lost-link https://pumps.example/7", "lost-references 0 1", "lost-words pump 7");
    }

    @Test
    void a_lost_picture_is_missed() {
        OutputFile.Book whole = book("pre { white-space: pre-wrap }");
        Manuscript more = new Manuscript(whole.manuscript().passages(), 1, Set.of(), 0, Set.of(), Set.of());
        assertThat(said(new OutputFile.Book("book.pdf", whole.bytes(), more)))
                .containsExactly("lost-pictures 0 1 its reports");
    }

    @Test
    void scripts_that_a_book_cannot_set_are_told_once() {
        String paragraphs = "<p>駅が停電した。すべて。停電。</p><p>השעון עצר</p><p>توقفت الساعة</p>";
        String page = "<html lang=\"en\"><head><title>Record</title></head><body>" + paragraphs + "</body></html>";
        List<OutputFile> books = List.of(book(page, "", "a.pdf"), book(page, "", "b.pdf"));
        BookProof proof = new BookProof();
        assertThat(books).flatMap(proof::read).isEmpty();
        assertThat(proof.scripts())
                .extracting(each -> each.location().path() + " " + each.rule().id() + " " + each.arguments())
                .containsExactly(
                        "a.pdf script-without-font [HAN]",
                        "a.pdf script-without-font [HIRAGANA]",
                        "a.pdf script-from-right [ARABIC]",
                        "a.pdf script-from-right [HEBREW]");
    }

    private static OutputFile.Book book(String sheet) {
        return book(PAGE, sheet, "book.pdf");
    }

    private static OutputFile.Book book(String page, String sheet, String output) {
        return new PdfEngine(
                        new PdfOptions(
                                LocalDate.of(2025, 11, 18), false, Printing.Paper.A4, Optional.empty(), List.of()),
                        path -> Optional.of(sheet.getBytes(StandardCharsets.UTF_8)))
                .pdf(page, "index.html", output);
    }

    private static List<String> said(OutputFile.Book book) {
        return new BookProof()
                .read(book).stream()
                        .map(diagnostic -> diagnostic.rule().id() + " "
                                + diagnostic.arguments().stream()
                                        .filter(argument -> !argument.equals("the report 'flood'"))
                                        .collect(Collectors.joining(" ")))
                        .toList();
    }
}
