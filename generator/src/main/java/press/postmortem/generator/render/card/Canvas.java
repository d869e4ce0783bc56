package press.postmortem.generator.render.card;

/** Pixels of 16 colours: paper, and inks with as many shades on it as edges need. */
final class Canvas {
    /** From the faintest to the full ink. */
    private static final int SHADES = 7;

    private static final int PAPER = 0xFCFBF8;

    private final int width;
    private final int height;
    private final byte[] pixels;

    Canvas(int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = new byte[width * height];
    }

    /** What is drawn with. */
    enum Ink {
        TEXT(0x1C1A17),
        ALARM(0x9B1C1C);

        private final int colour;

        Ink(int colour) {
            this.colour = colour;
        }

        private int faintest() {
            return 1 + ordinal() * SHADES;
        }
    }

    /** Where two areas meet, the later one is seen. */
    void fill(Area area, Ink ink) {
        for (int row = area.top(); row < area.bottom(); row++) {
            float covered = 0;
            for (int column = 0; column < width; column++) {
                covered += area.step(row, column);
                int shade = (int) (Math.min(1, Math.abs(covered)) * SHADES + 0.5f);
                if (shade > 0) {
                    pixels[row * width + column] = (byte) (ink.faintest() + shade - 1);
                }
            }
        }
    }

    Area area() {
        return new Area(width, height);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** The colour of a pixel, by its place in the {@link #palette}. */
    int at(int x, int y) {
        return pixels[y * width + x];
    }

    /** Red, green and blue of each colour. */
    static int[] palette() {
        int[] palette = new int[1 + Ink.values().length * SHADES];
        palette[0] = PAPER;
        for (Ink ink : Ink.values()) {
            for (int shade = 1; shade <= SHADES; shade++) {
                palette[ink.faintest() + shade - 1] = mixed(ink.colour, shade);
            }
        }
        return palette;
    }

    private static int mixed(int colour, int shade) {
        int mixed = 0;
        for (int bits = 16; bits >= 0; bits -= 8) {
            int paper = PAPER >> bits & 0xFF;
            int full = colour >> bits & 0xFF;
            mixed = mixed << 8 | paper + (full - paper) * shade / SHADES;
        }
        return mixed;
    }
}
