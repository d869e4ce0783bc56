package press.postmortem.generator.render.pdf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A document that says the day of its content where the library would say the time of the build. */
final class DatedDocument extends PDDocument {
    private final Calendar date;

    DatedDocument(LocalDate day) {
        this.date = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
    }

    @Override
    public void setDocumentInformation(PDDocumentInformation information) {
        information.setCreationDate(date);
        information.setModificationDate(date);
        super.setDocumentInformation(information);
    }
}
