package press.postmortem.generator.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Location;
import press.postmortem.generator.diagnostic.PublishingRule;
import press.postmortem.generator.render.output.Manuscript;
import press.postmortem.generator.render.output.OutputFile;

/** A book that is read again. */
final class ReadBook {
    private final OutputFile.Book book;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ReadBook(OutputFile.Book book) {
        this.book = book;
    }

    /** What of its manuscript is not in it. */
    static List<Diagnostic> losses(OutputFile.Book book) {
        ReadBook proof = new ReadBook(book);
        try (PDDocument document = Loader.loadPDF(book.bytes())) {
            PdfText text = PdfText.of(document);
            proof.findPassages(text.words());
            proof.countPictures(text.pictures());
            proof.followLinks(document);
        } catch (IOException e) {
            throw new UncheckedIOException(book.path() + " can't be read again: " + e.getMessage(), e);
        }
        return proof.diagnostics;
    }

    /** In order; what stands in the margins or is drawn twice may come between. */
    private void findPassages(String words) {
        Letters text = Letters.alike(words);
        int from = 0;
        for (Manuscript.Passage passage : book.manuscript().passages()) {
            Letters wanted = Letters.alike(passage.text());
            int found = text.find(wanted, from);
            if (found >= 0) {
                from = found + wanted.length();
            } else {
                report(PublishingRule.LOST_WORDS, Lost.of(passage.report()), Lost.quote(passage.text()));
            }
        }
    }

    private void countPictures(int pictures) {
        if (pictures < book.manuscript().pictures()) {
            report(PublishingRule.LOST_PICTURES, pictures, book.manuscript().pictures(), "its reports");
        }
    }

    private void followLinks(PDDocument document) throws IOException {
        Set<String> addresses = new TreeSet<>(book.manuscript().addresses());
        int references = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (!(annotation instanceof PDAnnotationLink link)) {
                    continue;
                }
                if (link.getAction() instanceof PDActionURI uri) {
                    addresses.remove(uri.getURI());
                } else if (leadsToAPage(link, document)) {
                    references++;
                }
            }
        }
        addresses.forEach(address -> report(PublishingRule.LOST_LINK, address));
        if (references < book.manuscript().references()) {
            report(PublishingRule.LOST_REFERENCES, references, book.manuscript().references());
        }
    }

    private static boolean leadsToAPage(PDAnnotationLink link, PDDocument document) throws IOException {
        PDDestination destination =
                link.getAction() instanceof PDActionGoTo action ? action.getDestination() : link.getDestination();
        return destination instanceof PDPageDestination page
                && page.getPage() != null
                && document.getPages().indexOf(page.getPage()) >= 0;
    }

    private void report(PublishingRule rule, Object... arguments) {
        diagnostics.add(Diagnostic.of(rule, Location.ofFile(book.path()), arguments));
    }
}
