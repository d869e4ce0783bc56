package press.postmortem.generator.render.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Letters of one weight. A line of the resource is a code point, how far the next letter is away, and the letter's outline, in
 * units of which {@link #EM} are the height of a line of text: {@code M} moves, {@code L} draws a line, {@code Q} a curve by one
 * control point, {@code Z} closes; y grows upwards.
 */
final class Face {
    private static final int EM = 2048;

    /** By their characters; null where there is no letter. */
    private final Glyph[] glyphs = new Glyph[Character.MAX_VALUE + 1];

    private Face() {}

    /** @param shapes by sizes, as far as they were asked for */
    private record Glyph(int advance, String outline, Map<Integer, Canvas.Shape> shapes) {
        Canvas.Shape shape(int size) {
            double scale = (double) size / EM;
            Area area = new Area();
            StringTokenizer parts = new StringTokenizer(outline);
            while (parts.hasMoreTokens()) {
                switch (parts.nextToken()) {
                    case "M" -> area.move(next(parts, scale), next(parts, -scale));
                    case "L" -> area.line(next(parts, scale), next(parts, -scale));
                    case "Q" ->
                        area.curve(next(parts, scale), next(parts, -scale), next(parts, scale), next(parts, -scale));
                    default -> area.close();
                }
            }
            return area.shape();
        }

        private static double next(StringTokenizer parts, double scale) {
            return Integer.parseInt(parts.nextToken()) * scale;
        }
    }

    /** @param name of a resource beside this class */
    static Face read(String name) {
        Face face = new Face();
        try (InputStream in = Face.class.getResourceAsStream(name)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split(" ", 3);
                    Glyph glyph = new Glyph(
                            Integer.parseInt(fields[1]), fields.length > 2 ? fields[2] : "", new ConcurrentHashMap<>());
                    face.glyphs[Integer.parseInt(fields[0], 16)] = glyph;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return face;
    }

    /** Whether there is a letter for each character; those that are written from right to left are not here. */
    boolean has(String text) {
        return text.chars().allMatch(each -> glyphs[each] != null);
    }

    /** The same without signs that are not here and spell no word, such as emoji. */
    String legible(String text) {
        return has(text)
                ? text
                : text.codePoints()
                        .filter(each -> each < glyphs.length && glyphs[each] != null || !isSign(each))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .replaceAll(" {2,}", " ")
                        .strip();
    }

    /** What chooses between the looks of a sign, or joins it to the next, is one as well. */
    private static boolean isSign(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.FORMAT
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F;
    }

    /** In pixels. */
    double width(String text, int size) {
        long units = 0;
        for (int i = 0; i < text.length(); i++) {
            units += glyphs[text.charAt(i)].advance();
        }
        return (double) units * size / EM;
    }

    /**
     * @param x where the first letter begins; each stands at a whole pixel, so that the shape of each is made once
     * @param y of the line that letters stand on
     * @param size the height of a line in pixels
     */
    void draw(String text, int x, int y, int size, Canvas canvas) {
        double pen = x + 0.5;
        for (int i = 0; i < text.length(); i++) {
            Glyph glyph = glyphs[text.charAt(i)];
            canvas.stamp(glyph.shapes().computeIfAbsent(size, glyph::shape), (int) pen, y);
            pen += (double) glyph.advance() * size / EM;
        }
    }
}
