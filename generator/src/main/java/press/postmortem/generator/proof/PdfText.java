package press.postmortem.generator.proof;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The text of a tagged PDF in the order in which it is meant to be read: that of its structure, not of its ink. */
final class PdfText {
    private final Map<PDPage, Map<Integer, String>> marked = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int pictures;

    private PdfText() {}

    static PdfText of(PDDocument document) throws IOException {
        PdfText text = new PdfText();
        for (PDPage page : document.getPages()) {
            text.marked.put(page, contents(page));
        }
        if (document.getDocumentCatalog().getStructureTreeRoot() != null) {
            text.read(document.getDocumentCatalog().getStructureTreeRoot(), null);
        }
        return text;
    }

    /** As it is read aloud, without regard to blanks. */
    String words() {
        return text.toString();
    }

    int pictures() {
        return pictures;
    }

    private static Map<Integer, String> contents(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> contents = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            collect(content, page.getCropBox(), contents);
        }
        return contents;
    }

    private static void collect(PDMarkedContent content, PDRectangle paper, Map<Integer, String> contents) {
        StringBuilder own = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position && isOn(paper, position)) {
                own.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, paper, contents);
            }
        }
        if (content.getMCID() >= 0) {
            contents.merge(content.getMCID(), own.toString(), String::concat);
        }
    }

    /** What runs over the edge is in the file, and nobody sees it. */
    private static boolean isOn(PDRectangle paper, TextPosition position) {
        return position.getX() >= 0
                && position.getX() + position.getWidth() <= paper.getWidth()
                && position.getY() >= 0
                && position.getY() <= paper.getHeight();
    }

    private void read(PDStructureNode node, PDPage page) {
        List<Object> kids = node.getKids();
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    pictures++;
                }
                read(element, element.getPage() == null ? page : element.getPage());
            } else if (kid instanceof PDMarkedContentReference reference) {
                append(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
            } else if (kid instanceof Integer id) {
                append(page, id);
            }
        }
    }

    private void append(PDPage page, int id) {
        text.append(marked.getOrDefault(page, Map.of()).getOrDefault(id, ""));
    }
}
