package press.postmortem.generator.render.drawing;

/** How wide words are, in pixels: rather too wide than too narrow, as nobody knows which font a reader has. */
final class Lettering {
    private static final double BOLD = 13;
    private static final double SMALL = 12 * .95;
    private static final int FIRST_WIDE = 0x1100;
    private static final int LATIN_AGAIN = 0x1E00;
    private static final int PUNCTUATION = 0x2000;
    private static final int WIDE_FOR_GOOD = 0x2E80;

    private Lettering() {}

    /** Bold, of 13 pixels. */
    static double bold(String text) {
        return width(text, BOLD);
    }

    /** Of 12 pixels. */
    static double small(String text) {
        return width(text, SMALL);
    }

    private static double width(String text, double size) {
        int hundredths = 0;
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            hundredths += share(character);
        }
        return size * hundredths / 100;
    }

    /** Hundredths of the font's size, as in Helvetica Bold, which is among the wider ones. */
    private static int share(int character) {
        if ("iljI.,:;'|! \u00a0".indexOf(character) >= 0) {
            return 30;
        }
        if ("frt()-\u2013".indexOf(character) >= 0) {
            return 42;
        }
        if ("mwMW%@".indexOf(character) >= 0) {
            return 92;
        }
        if (character >= FIRST_WIDE && character < LATIN_AGAIN || character >= WIDE_FOR_GOOD) {
            return 100;
        }
        return Character.isUpperCase(character) || character >= PUNCTUATION ? 74 : 61;
    }
}
