package press.postmortem.generator.render.search;

/**
 * Numbers in few characters: those below 50 in one, below 3,235 in two, below 44,640 in three, the others in four. The first
 * character tells how many there are, and none needs an escape in a script: {@code #} to {@code ~} without {@code \}.
 */
final class Digits {
    /** How many characters there are. */
    private static final int BASE = 91;

    /** For each number of characters, the first character that begins as many; and one past the last. */
    private static final int[] LEADS = {0, 50, 85, 90, BASE};

    private static final char FIRST = '#';
    private static final char LEFT_OUT = '\\';

    private Digits() {}

    static void append(int number, StringBuilder out) {
        int rest = number;
        int tail = 1;
        for (int length = 1; length < LEADS.length; length++) {
            int here = (LEADS[length] - LEADS[length - 1]) * tail;
            if (rest < here) {
                out.append(character(LEADS[length - 1] + rest / tail));
                for (int unit = tail / BASE; unit > 0; unit /= BASE) {
                    out.append(character(rest / unit % BASE));
                }
                return;
            }
            rest -= here;
            tail *= BASE;
        }
        throw new IllegalArgumentException(number + " is too large");
    }

    private static char character(int value) {
        char character = (char) (FIRST + value);
        return character < LEFT_OUT ? character : (char) (character + 1);
    }

    private static int value(char character) {
        return character - FIRST - (character > LEFT_OUT ? 1 : 0);
    }

    /** Reads numbers one after the other. */
    static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean hasNext() {
            return at < text.length();
        }

        int next() {
            int lead = value(text.charAt(at++));
            int below = 0;
            int tail = 1;
            int length = 1;
            while (lead >= LEADS[length]) {
                below += (LEADS[length] - LEADS[length - 1]) * tail;
                tail *= BASE;
                length++;
            }
            int number = lead - LEADS[length - 1];
            for (int i = 1; i < length; i++) {
                number = number * BASE + value(text.charAt(at++));
            }
            return below + number;
        }
    }
}
