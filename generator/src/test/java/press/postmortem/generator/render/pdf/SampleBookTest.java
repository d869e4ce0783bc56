package press.postmortem.generator.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import press.postmortem.generator.Generator;
import press.postmortem.generator.Repository;
import press.postmortem.generator.Settings;
import press.postmortem.generator.incident.Printing;

/** Books of the sample site, as veraPDF reads them: what a book can be conforms to both standards at once. */
class SampleBookTest {
    /** In points, and a little less, as letters may reach out. */
    private static final float MARGIN = 22 * 72 / 25.4f - 1;

    @TempDir
    static Path site;

    @BeforeAll
    static void build() {
        Generator.generate(Settings.of(Repository.content(), site.resolve("site")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"years/2024/print/index.html", "incidents/inc-2025-031/print/index.html"})
    void it_is_accessible_and_can_be_archived(String page) throws Exception {
        byte[] book = book(page);
        assertThat(PdfEngineTest.violations(book, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfEngineTest.violations(book, PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    /** What a theme hangs out is cut off where the sheet's text begins. */
    @Test
    void its_words_begin_behind_the_margin() throws IOException {
        List<String> before = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                if (letters.get(0).getXDirAdj() < MARGIN) {
                    before.add(text);
                }
            }
        };
        try (PDDocument document = Loader.loadPDF(book("years/2024/print/index.html"))) {
            stripper.getText(document);
        }
        assertThat(before).isEmpty();
    }

    private static byte[] book(String page) {
        Path root = site.resolve("site");
        SiteFiles files =
                path -> Optional.of(root.resolve(path)).filter(Files::exists).map(SampleBookTest::bytes);
        String html = new String(bytes(root.resolve(page)), StandardCharsets.UTF_8);
        PdfOptions options =
                new PdfOptions(LocalDate.of(2025, 11, 18), true, Printing.Paper.A4, Optional.empty(), List.of());
        return new PdfEngine(options, files).pdf(html, page, "book.pdf").bytes();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
