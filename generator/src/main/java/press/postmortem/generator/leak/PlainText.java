package press.postmortem.generator.leak;

import java.text.Normalizer;

/**
 * A text as its readers take it: without characters that are not shown, such as U+200B and U+00AD, and with letters, digits and
 * signs of another width or style as those of ASCII (forms KC of Unicode Standard Annex 15).
 */
final class PlainText {
    private static final char FIRST_FORMAT = '\u00AD';
    private static final char FIRST_WIDE = '\uFF01';
    private static final char LAST_WIDE = '\uFF5E';
    private static final int WIDTH = FIRST_WIDE - '!';
    /** In front of all mathematical letters and digits. */
    private static final char STYLED = '\uD835';

    private final String original;
    private final StringBuilder plain;
    /** Of each unit of the plain text, where what it stands for begins in the original. */
    private final int[] starts;

    private PlainText(String original) {
        this.original = original;
        this.plain = new StringBuilder(original.length());
        this.starts = new int[original.length()];
    }

    /** Whether a text is another than its plain one, but for wide punctuation, which belongs to Chinese and Japanese. */
    static boolean differs(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= FIRST_FORMAT && (isFormat(unit) || unit == STYLED || isWide(unit) && isInValue(narrow(unit)))) {
                return true;
            }
        }
        return false;
    }

    static PlainText of(String text) {
        PlainText plain = new PlainText(text);
        for (int i = 0; i < text.length(); i += plain.width(i)) {
            plain.read(i);
        }
        return plain;
    }

    /** A leak in the plain text, as it stands in the original. */
    Leak original(Leak leak) {
        int start = starts[leak.start()];
        int last = starts[leak.end() - 1];
        int end = last + width(last);
        return new Leak(leak.rule(), leak.family(), start, end, original.substring(start, end));
    }

    @Override
    public String toString() {
        return plain.toString();
    }

    private void read(int at) {
        char unit = original.charAt(at);
        if (!isFormat(unit)) {
            starts[plain.length()] = at;
            plain.append(isWide(unit) ? narrow(unit) : width(at) == 2 ? plainStyled(at) : unit);
        }
    }

    private char plainStyled(int at) {
        return Normalizer.normalize(original.substring(at, at + 2), Normalizer.Form.NFKC)
                .charAt(0);
    }

    private int width(int at) {
        return original.charAt(at) == STYLED ? Character.charCount(original.codePointAt(at)) : 1;
    }

    private static boolean isFormat(char unit) {
        return unit >= FIRST_FORMAT && Character.getType(unit) == Character.FORMAT;
    }

    private static boolean isWide(char unit) {
        return unit >= FIRST_WIDE && unit <= LAST_WIDE;
    }

    private static char narrow(char unit) {
        return (char) (unit - WIDTH);
    }

    private static boolean isInValue(char narrow) {
        return Boundary.isAlphanumeric(narrow) || narrow == '@' || narrow == '.';
    }
}
