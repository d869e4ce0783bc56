package press.postmortem.generator.render.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.postmortem.generator.Repository;

/** The letters of cards are those of the Liberation fonts; {@code -Dbless=true} takes them from there again. */
class FaceTest {
    private static final int[][] RANGES = {
        {0x20, 0x7E},
        {0xA0, 0x17F},
        {0x218, 0x21B},
        {0x370, 0x3FF},
        {0x400, 0x45F},
        {0x490, 0x491},
        {0x1E9E, 0x1E9E},
        {0x1EA0, 0x1EF9},
        {0x2010, 0x2027},
        {0x2030, 0x203A},
        {0x20AC, 0x20AC},
        {0x2116, 0x2116},
        {0x2122, 0x2122},
        {0x2190, 0x2193},
        {0x2212, 0x2212},
        {0x2248, 0x2248},
        {0x2260, 0x2265}
    };

    private static final String HEAD = """
            # Outlines of letters of the fonts LiberationSerif-Bold and LiberationSans, under the SIL Open Font License 1.1: see letters-license.txt.
            # A line: code point, advance, outline; in units of which 2048 are an em.
            """;

    @ParameterizedTest
    @CsvSource({"bold.txt, LiberationSerif-Bold.ttf", "regular.txt, LiberationSans-Regular.ttf"})
    void the_letters_are_those_of_a_font(String face, String font) throws IOException {
        StringBuilder letters = new StringBuilder(HEAD);
        try (InputStream in = FaceTest.class.getResourceAsStream("/liberation/" + font);
                TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup lookup = read.getUnicodeCmapLookup();
            for (int[] range : RANGES) {
                for (int c : IntStream.rangeClosed(range[0], range[1]).toArray()) {
                    int glyph = lookup.getGlyphId(c);
                    if (glyph != 0 && !Character.isISOControl(c)) {
                        letters.append("%04X %d%s\n".formatted(c, read.getAdvanceWidth(glyph), outline(read, glyph)));
                    }
                }
            }
        }
        Path resource = Repository.root()
                .resolve("generator/src/main/resources/press/postmortem/generator/render/card")
                .resolve(face);
        if (Boolean.getBoolean("bless")) {
            Files.writeString(resource, letters, StandardCharsets.US_ASCII);
        }
        assertThat(resource).hasContent(letters.toString());
    }

    private static String outline(TrueTypeFont font, int glyph) throws IOException {
        StringBuilder out = new StringBuilder();
        double[] at = new double[6];
        if (font.getGlyph().getGlyph(glyph) == null) {
            return "";
        }
        PathIterator path = font.getGlyph().getGlyph(glyph).getPath().getPathIterator(null);
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            out.append(' ').append("MLQCZ".charAt(kind));
            int numbers = kind == PathIterator.SEG_CLOSE ? 0 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
            for (int i = 0; i < numbers; i++) {
                out.append(' ').append(Math.round(at[i]));
            }
        }
        return out.toString();
    }
}
