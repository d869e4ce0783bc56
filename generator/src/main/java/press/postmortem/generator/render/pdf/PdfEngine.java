package press.postmortem.generator.render.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import press.postmortem.generator.render.output.OutputFile;

/**
 * A print view → a PDF, laid out by openhtmltopdf: tagged (PDF/UA-1 as far as the library goes), with bookmarks and embedded
 * fonts, and the same bytes for the same arguments.
 */
public final class PdfEngine {
    private static final String SITE = "site:/";
    private static final String PRODUCER = "Postmortem Press";

    /** What is packed together: a large book is read again in a time that grows with the number of packs. */
    private static final CompressParameters OBJECTS = new CompressParameters(2000);

    private final Typefaces typefaces;
    private final PdfOptions options;
    private final SiteFiles files;
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    /** @param files what print views refer to: pictures and style sheets */
    public PdfEngine(PdfOptions options, SiteFiles files) {
        XRLog.setLoggingEnabled(false);
        this.options = options;
        this.files = files;
        this.typefaces = Typefaces.of(options.fonts());
    }

    /**
     * @param html a print view
     * @param path where it stands in the site, so that its links can be followed
     * @param output where the book stands
     * @throws UncheckedIOException where the library fails
     */
    public OutputFile.Book pdf(String html, String path, String output) {
        BookDocument book = BookDocument.of(html, path, typefaces);
        try {
            if (options.blank().isPresent()) {
                leaveSheetsBlank(book, path, options.blank().get());
            }
            return new OutputFile.Book(output, bytes(book, path), book.manuscript());
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF of " + path + " could not be made: " + e.getMessage(), e);
        }
    }

    private byte[] bytes(BookDocument book, String path) throws IOException {
        try (DatedDocument document = new DatedDocument(options.date());
                PdfBoxRenderer renderer = renderer(book, path, document)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            document.setDocumentId(options.date().toEpochDay());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, OBJECTS);
            return out.toByteArray();
        }
    }

    /** The library's own breaks to a right-hand page leave one that is right already, so the book is laid out once to count. */
    private void leaveSheetsBlank(BookDocument book, String path, String words) throws IOException {
        try (DatedDocument document = new DatedDocument(options.date());
                PdfBoxRenderer renderer = renderer(book, path, document)) {
            renderer.layout();
            Layer paper = renderer.getRootBox().getLayer();
            book.openOnRightHandPages(
                    words,
                    id -> paper.getPageIndex(
                            renderer.getSharedContext().getBoxById(id).getAbsY()));
        }
    }

    private PdfBoxRenderer renderer(BookDocument book, String path, DatedDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withProducer(PRODUCER);
        builder.withW3cDocument(book.tree(), SITE + path);
        builder.useUriResolver(PdfEngine::resolve);
        builder.useProtocolsStreamImplementation(this::open, Set.of("site"));
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && (uri.startsWith(SITE) || uri.startsWith("data:")),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        switch (options.paper()) {
            case A4 -> builder.useDefaultPageSize(210, 297, PageSizeUnits.MM);
            case LETTER -> builder.useDefaultPageSize(8.5f, 11, PageSizeUnits.INCHES);
        }
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText("\uFFFD");
        if (options.archive()) {
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        }
        builder.usePageSupplier(new BookPages());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        typefaces
                .inDrawings()
                .forEach(face -> builder.useFont(
                        face::open, face.family(), face.weight(), FontStyle.NORMAL, true, Set.of(FSFontUseCase.SVG)));
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        typefaces.faces().forEach(face -> face.addTo(renderer.getFontResolver(), document));
        return renderer;
    }

    private static String resolve(String base, String address) {
        if (address.startsWith("data:") || address.startsWith(SITE)) {
            return address;
        }
        return URI.create(base).resolve(address).toString();
    }

    private FSStream open(String address) {
        byte[] bytes = files.bytes(SiteFiles.path(address)).orElseGet(() -> new byte[0]);
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
