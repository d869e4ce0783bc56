package press.postmortem.generator.render.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The pages of one book. All that is only there for the eye (ISO 32000-1, 14.8.2.2: artifacts of layout) is marked by one entry:
 * the library makes one for each border of each cell, which are two thirds of all that is in the file.
 */
final class BookPages implements PageSupplier {
    private final COSDictionary layout = new COSDictionary();

    BookPages() {
        layout.setItem(COSName.TYPE, COSName.getPDFName("Layout"));
    }

    @Override
    public PDPage requestPage(PDDocument document, float width, float height, int number, int shadow) {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Marks(layout));
        PDPage page = new PDPage(new PDRectangle(width, height));
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /** What a page's marks say, by the names that they have on the page. */
    private static final class Marks extends COSDictionary {
        private final COSDictionary layout;

        Marks(COSDictionary layout) {
            this.layout = layout;
        }

        @Override
        public boolean containsValue(Object mark) {
            return super.containsValue(shared(mark));
        }

        @Override
        public COSName getKeyForValue(Object mark) {
            return super.getKeyForValue(shared(mark));
        }

        @Override
        public void setItem(COSName name, COSBase mark) {
            super.setItem(name, (COSBase) shared(mark));
        }

        private Object shared(Object mark) {
            boolean isBorder = mark instanceof COSDictionary dictionary
                    && COSName.BACKGROUND.equals(dictionary.getCOSName(COSName.TYPE));
            return isBorder ? layout : mark;
        }
    }
}
