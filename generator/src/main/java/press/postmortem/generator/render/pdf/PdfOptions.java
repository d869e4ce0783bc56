package press.postmortem.generator.render.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import press.postmortem.generator.incident.Printing;

/**
 * How books are made.
 *
 * @param date of the document, at the start of the day in UTC
 * @param archive whether it conforms to PDF/A-2a
 * @param paper the size of a sheet where the print view does not say it
 * @param blank what a sheet says that is left blank so that each report starts on a right-hand page; absent where a report starts on
 *     any page
 * @param fonts more fonts (TrueType), asked after the built-in ones for characters that these lack
 */
public record PdfOptions(
        LocalDate date, boolean archive, Printing.Paper paper, Optional<String> blank, List<byte[]> fonts) {
    public PdfOptions {
        fonts = List.copyOf(fonts);
    }
}
