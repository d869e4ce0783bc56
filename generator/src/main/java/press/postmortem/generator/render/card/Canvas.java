package press.postmortem.generator.render.card;

import java.util.Arrays;
import java.util.List;

/** Pixels of 16 colours, 16 of them in a word, the leftmost in its highest bits. */
final class Canvas {
    static final int PIXELS = 16;
    static final int BITS = 4;

    /** Of paper and of text with what lies between them, as edges need it; and of alarm. */
    static final List<Integer> COLOURS =
            List.of(0xFCFBF8, 0xDCDBD8, 0xBCBBB8, 0x9C9B98, 0x7C7B78, 0x5C5B58, 0x3C3B38, 0x1C1A17, 0x9B1C1C);

    static final int PAPER = 0;
    static final int TEXT = 7;
    static final int ALARM = 8;

    private static final long IN_EACH_PIXEL = 0x1111_1111_1111_1111L;

    private final int words;
    private final long[] pixels;

    /**
     * How much of each pixel a letter covers, as shades of text, row after row; nobody changes them.
     *
     * @param left of its pixels, from where it is put
     * @param top of its pixels, from the line that letters stand on
     * @param words of each row
     */
    record Shape(int left, int top, int words, long[] pixels) {}

    /** @param width a number of whole words */
    Canvas(int width, int height) {
        this.words = width / PIXELS;
        this.pixels = new long[words * height];
    }

    /** Paper everywhere. */
    void clear() {
        Arrays.fill(pixels, 0);
    }

    void fill(int left, int top, int right, int bottom, int colour) {
        for (int row = top; row < bottom; row++) {
            for (int word = left / PIXELS; word * PIXELS < right; word++) {
                long mask = -1L >>> BITS * Math.max(0, left - word * PIXELS)
                        & -1L << BITS * Math.max(0, (word + 1) * PIXELS - right);
                int at = row * words + word;
                pixels[at] = pixels[at] & ~mask | IN_EACH_PIXEL * colour & mask;
            }
        }
    }

    /** Where letters meet, a pixel has a shade that is no fainter than that of either. */
    void stamp(Shape shape, int x, int y) {
        int left = x + shape.left();
        int shift = BITS * (left % PIXELS);
        int at = (y + shape.top()) * words + left / PIXELS;
        long[] stamp = shape.pixels();
        for (int i = 0; i < stamp.length; at += words) {
            for (int to = at; to < at + shape.words(); to++) {
                long sixteen = stamp[i++];
                pixels[to] |= sixteen >>> shift;
                pixels[to + 1] |= sixteen << 1 << 63 - shift;
            }
        }
    }

    /** In a row. */
    int words() {
        return words;
    }

    /** Row after row. */
    long[] pixels() {
        return pixels;
    }
}
