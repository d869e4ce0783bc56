package press.postmortem.generator.render.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a book: Liberation (SIL Open Font License) for text, DejaVu (Bitstream Vera licence) for signs that Liberation
 * lacks, then those that the site names.
 */
final class Typefaces {
    private static final String LIBERATION = "/liberation/Liberation";
    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVu";

    private final List<Face> faces;
    private final List<CmapLookup> coverage;

    private Typefaces(List<Face> faces) {
        this.faces = faces;
        this.coverage = faces.stream()
                .filter(face -> face.weight() == 400 && !face.italic())
                .map(Face::characters)
                .toList();
    }

    /** @param more fonts that the site brings */
    static Typefaces of(List<byte[]> more) {
        List<Face> faces = new ArrayList<>();
        for (String family : List.of("Serif", "Sans", "Mono")) {
            String name = "Liberation " + family;
            faces.add(new Face(name, 400, false, liberation(family, "Regular")));
            faces.add(new Face(name, 700, false, liberation(family, "Bold")));
            faces.add(new Face(name, 400, true, liberation(family, "Italic")));
            faces.add(new Face(name, 700, true, liberation(family, "BoldItalic")));
        }
        faces.add(new Face("DejaVu Sans", 400, false, resource(DEJAVU + "Sans.ttf")));
        faces.add(new Face("DejaVu Sans Mono", 400, false, resource(DEJAVU + "SansMono.ttf")));
        IntStream.range(0, more.size()).forEach(i -> faces.add(new Face("Site " + (i + 1), 400, false, more.get(i))));
        return new Typefaces(List.copyOf(faces));
    }

    List<Face> faces() {
        return faces;
    }

    /** Those that drawings name or fall back on: upright, without serifs. */
    List<Face> inDrawings() {
        return faces.stream()
                .filter(face -> !face.italic() && !face.family().contains("Serif"))
                .toList();
    }

    /** Whether some font can show it. */
    boolean has(int codePoint) {
        return coverage.stream().anyMatch(characters -> characters.getGlyphId(codePoint) > 0);
    }

    private static byte[] liberation(String family, String style) {
        return resource(LIBERATION + family + "-" + style + ".ttf");
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Typefaces.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("There is no font " + name + " on the class path");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One font file.
     *
     * @param weight as CSS counts: 400 is regular, 700 bold
     */
    record Face(String family, int weight, boolean italic, byte[] file) {
        void addTo(PdfBoxFontResolver fonts, PDDocument book) {
            IdentValue style = italic ? IdentValue.ITALIC : IdentValue.NORMAL;
            FontGroup group = fallback() ? FontGroup.PRE_BUILT_IN_FALLBACK : FontGroup.MAIN;
            fonts.addFont(new Embedded(this, book), family, weight, style, true, group);
        }

        /** Whether it is asked for what the named fonts lack. */
        private boolean fallback() {
            return !family.equals("Liberation Sans") && !family.equals("Liberation Mono");
        }

        InputStream open() {
            return new ByteArrayInputStream(file);
        }

        CmapLookup characters() {
            try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
                return font.getUnicodeCmapLookup();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A font in a book, loaded with the first letter that needs it. */
    private static final class Embedded extends PDFontSupplier {
        private final Face face;
        private final PDDocument book;

        Embedded(Face face, PDDocument book) {
            super(null);
            this.face = face;
            this.book = book;
        }

        /** Without ligatures: they are looked for in every word by patterns, which takes as long as all the rest. */
        @Override
        public PDFont supply() {
            try {
                TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(face.file()));
                book.registerTrueTypeFontForClosing(font);
                font.setEnableGsub(false);
                return PDType0Font.load(book, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
