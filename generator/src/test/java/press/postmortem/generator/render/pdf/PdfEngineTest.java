package press.postmortem.generator.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import press.postmortem.generator.incident.Printing;

class PdfEngineTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 18);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>The Record</title>
            <meta name="subject" content="Incidents of a tram company">
            <link rel="stylesheet" href="../theme/print.css"></head>
            <body><main>
            <article class="report" id="flood"><h1 id="flood-title">Flood in the depot</h1>
            <p>Вода Ύδωρ agua. <a href="#rain">Rain</a> came first; ✓ pumped \uD83D\uDD25 out.</p>
            <h2 id="flood-what">What happened</h2><p><img src="../media/pump.png" alt="A pump">
            <img src="https://elsewhere.example/gauge.png" alt="The gauge"></p></article>
            <article class="report" id="rain"><h1 id="rain-title">Rain</h1><pre><code>pump-3: stopped</code></pre></article>
            </main></body></html>
            """;

    @Test
    void the_same_page_makes_the_same_bytes() {
        assertThat(pdf(false)).isEqualTo(pdf(false));
    }

    @Test
    void every_word_is_there_and_what_no_font_shows_is_named() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false))) {
            assertThat(text(document))
                    .contains("Вода Ύδωρ agua. Rain came first; ✓ pumped [fire] out.")
                    .contains("The gauge, https://elsewhere.example/gauge.png")
                    .contains("pump-3: stopped");
        }
    }

    @Test
    void it_says_the_day_of_its_content() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false))) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(DAY + "T00:00:00Z");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("The Record");
        }
    }

    @Test
    void reports_and_their_sections_are_bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem report :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(report.getTitle());
                report.children().forEach(section -> titles.add("- " + section.getTitle()));
            }
            assertThat(titles).containsExactly("Flood in the depot", "- What happened", "Rain");
        }
    }

    @Test
    void fonts_are_embedded_and_the_picture_is_there() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(false))) {
            boolean picture = false;
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
                picture |= page.getResources().getXObjectNames().iterator().hasNext();
            }
            assertThat(picture).isTrue();
        }
    }

    @Test
    void it_is_accessible() throws Exception {
        assertThat(violations(pdf(false), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void it_can_be_archived() throws Exception {
        assertThat(violations(pdf(true), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static byte[] pdf(boolean archive) {
        Map<String, byte[]> files = Map.of(
                "theme/print.css", "pre { font-family: 'Liberation Mono' }".getBytes(StandardCharsets.UTF_8),
                "media/pump.png", picture());
        SiteFiles site = path -> Optional.ofNullable(files.get(path));
        return new PdfEngine(new PdfOptions(DAY, archive, Printing.Paper.A4, Optional.empty(), List.of()), site)
                .pdf(PAGE, "print/index.html", "print/book.pdf")
                .bytes();
    }

    static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .map(each -> each.getRuleId().getClause() + ": " + each.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        return stripper.getText(document);
    }

    private static byte[] picture() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
