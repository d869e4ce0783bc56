package press.postmortem.generator.document.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;

/**
 * A text that counts how often its characters are read, and refuses after a number that grows with its length. A parser
 * that backtracks without end stops there: at the same character on every machine, which a clock could not promise. Work
 * that reads no characters is charged for.
 */
public final class MeteredText implements CharSequence {
    /** How many readings any text gets: well under a second of work. */
    private static final long ALLOWANCE = 30_000_000;
    /** How many more it gets for each of its characters; ordinary reports take about ten. */
    private static final long ALLOWANCE_PER_CHARACTER = 300;

    private final String text;
    private final char[] characters;
    private long left;

    /** How often the characters of a text of that length may be read. */
    public static long allowance(int length) {
        return ALLOWANCE + ALLOWANCE_PER_CHARACTER * length;
    }

    public MeteredText(String text, long allowance) {
        this.text = text;
        this.characters = text.toCharArray();
        this.left = allowance;
    }

    /** What stands in a piece of a text: of one without gaps as a whole, where the library would go from character to character. */
    public static String written(BasedSequence piece) {
        return piece instanceof SubSequence && piece.getBase() instanceof MeteredText metered
                ? metered.text.substring(piece.getStartOffset(), piece.getEndOffset())
                : piece.toString();
    }

    public long left() {
        return left;
    }

    /**
     * Counts work that costs as much as that many readings.
     *
     * @throws Exhausted where it is too much
     */
    public void charge(long readings) {
        left -= readings;
        if (left < 0) {
            throw new Exhausted();
        }
    }

    @Override
    public int length() {
        return characters.length;
    }

    /** @throws Exhausted where it was read too often */
    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exhausted();
        }
        return characters[index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** A text was read more often than any text needs. */
    static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Exhausted() {
            super("too many readings", null, false, false);
        }
    }
}
