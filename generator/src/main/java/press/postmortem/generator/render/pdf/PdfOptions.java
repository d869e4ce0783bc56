package press.postmortem.generator.render.pdf;

import java.time.LocalDate;
import java.util.List;

/**
 * How books are made.
 *
 * @param date of the document, at the start of the day in UTC
 * @param archive whether it conforms to PDF/A-2a
 * @param fonts more fonts (TrueType), asked after the built-in ones for characters that these lack
 */
public record PdfOptions(LocalDate date, boolean archive, List<byte[]> fonts) {
    public PdfOptions {
        fonts = List.copyOf(fonts);
    }
}
