package press.postmortem.generator.render.card;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters of one weight. A line of the resource is a code point, how far the next letter is away, and the letter's outline, in
 * units of which {@link #EM} are the height of a line of text: {@code M} moves, {@code L} draws a line, {@code Q} a curve by one
 * control point, {@code Z} closes; y grows upwards.
 */
final class Face {
    static final int EM = 2048;

    private final Map<Integer, Glyph> glyphs;

    private Face(Map<Integer, Glyph> glyphs) {
        this.glyphs = Map.copyOf(glyphs);
    }

    private record Glyph(int advance, String outline) {}

    /** @param name of a resource beside this class */
    static Face read(String name) {
        Map<Integer, Glyph> glyphs = new HashMap<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Face.class.getResourceAsStream(name), StandardCharsets.US_ASCII))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split(" ", 3);
                    Glyph glyph = new Glyph(Integer.parseInt(fields[1]), fields.length > 2 ? fields[2] : "");
                    glyphs.put(Integer.parseInt(fields[0], 16), glyph);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Face(glyphs);
    }

    /** Whether there is a letter for each character; those that are written from right to left are not here. */
    boolean has(String text) {
        return text.codePoints().allMatch(glyphs::containsKey);
    }

    /** In pixels. */
    double width(String text, double size) {
        return text.codePoints().map(each -> glyphs.get(each).advance()).sum() * size / EM;
    }

    /**
     * @param x where the first letter begins
     * @param y of the line that letters stand on
     * @param size the height of a line in pixels
     */
    void draw(String text, double x, double y, double size, Area area) {
        double scale = size / EM;
        double pen = x;
        for (int c : text.codePoints().toArray()) {
            Glyph glyph = glyphs.get(c);
            outline(glyph.outline(), pen, y, scale, area);
            pen += glyph.advance() * scale;
        }
    }

    private static void outline(String outline, double x, double y, double scale, Area area) {
        String[] parts = outline.split(" ");
        for (int i = 0; i < parts.length; ) {
            switch (parts[i]) {
                case "M" -> area.move(x + at(parts, i + 1) * scale, y - at(parts, i + 2) * scale);
                case "L" -> area.line(x + at(parts, i + 1) * scale, y - at(parts, i + 2) * scale);
                case "Q" ->
                    area.curve(
                            x + at(parts, i + 1) * scale,
                            y - at(parts, i + 2) * scale,
                            x + at(parts, i + 3) * scale,
                            y - at(parts, i + 4) * scale);
                default -> area.close();
            }
            i += parts[i].equals("Q") ? 5 : parts[i].equals("M") || parts[i].equals("L") ? 3 : 1;
        }
    }

    private static int at(String[] parts, int index) {
        return Integer.parseInt(parts[index]);
    }
}
