package press.postmortem.generator.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import press.postmortem.generator.Generator;
import press.postmortem.generator.Repository;
import press.postmortem.generator.Settings;
import press.postmortem.generator.incident.Printing;

/** The sample site's book, as veraPDF reads it. */
class SampleBookTest {
    @TempDir
    static Path site;

    @BeforeAll
    static void build() {
        Generator.generate(Settings.of(Repository.content(), site.resolve("site")));
    }

    @Test
    void it_is_accessible() throws Exception {
        assertThat(PdfEngineTest.violations(book(false), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void it_can_be_archived() throws Exception {
        assertThat(PdfEngineTest.violations(book(true), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    private static byte[] book(boolean archive) throws Exception {
        Path root = site.resolve("site");
        SiteFiles files =
                path -> Optional.of(root.resolve(path)).filter(Files::exists).map(SampleBookTest::bytes);
        String html = new String(bytes(root.resolve("print/index.html")), StandardCharsets.UTF_8);
        return new PdfEngine(
                        new PdfOptions(
                                LocalDate.of(2025, 11, 18), archive, Printing.Paper.A4, Optional.empty(), List.of()),
                        files)
                .pdf(html, "print/index.html", "print/book.pdf")
                .bytes();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
