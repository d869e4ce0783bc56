package press.postmortem.generator.content;

import java.nio.charset.StandardCharsets;

/**
 * The text in a file that is none as a whole: runs of it, in one byte a character or in UTF-16, each a line.
 *
 * @param whole whether all else is zeros, as in a log that was truncated while somebody wrote it
 */
record TextRuns(String text, boolean whole) {
    private static final int SHORTEST = 8;

    static TextRuns of(byte[] bytes) {
        StringBuilder out = new StringBuilder();
        boolean whole = true;
        int at = 0;
        while (at < bytes.length) {
            int narrow = narrow(bytes, at);
            int wide = narrow > 1 ? 0 : wide(bytes, at);
            if (wide >= SHORTEST) {
                int end = at + 2 * wide;
                boolean alone = narrow(bytes, end) == 1;
                for (int i = at; i < (alone ? end + 1 : end); i += 2) {
                    out.append((char) (bytes[i] & 0xFF));
                }
                out.append('\n');
                at = alone ? end + 1 : end;
            } else {
                if (narrow >= SHORTEST) {
                    out.append(new String(bytes, at, narrow, StandardCharsets.UTF_8))
                            .append('\n');
                }
                whole &= narrow >= SHORTEST || narrow == 0 && bytes[at] == 0;
                at += Math.max(1, narrow);
            }
        }
        return new TextRuns(out.toString(), whole);
    }

    private static int narrow(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && isText(bytes[at])) {
            at++;
        }
        return at - from;
    }

    /** How many letters with a zero behind them; where each has one before it, the last has none behind. */
    private static int wide(byte[] bytes, int from) {
        int at = from;
        while (at + 1 < bytes.length && isText(bytes[at]) && bytes[at + 1] == 0) {
            at += 2;
        }
        return (at - from) / 2;
    }

    private static boolean isText(byte each) {
        return each < 0 || each >= ' ' && each != 0x7F || each == '\n' || each == '\r' || each == '\t';
    }
}
