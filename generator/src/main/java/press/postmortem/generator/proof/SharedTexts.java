package press.postmortem.generator.proof;

import java.util.stream.IntStream;

/** A {@link TextSet} to which many threads may add while others ask. */
final class SharedTexts {
    private static final int SHARES = 64;

    /** So that threads rarely wait for one another. */
    private final TextSet[] shares =
            IntStream.range(0, SHARES).mapToObj(share -> new TextSet()).toArray(TextSet[]::new);

    boolean has(char[] text, int from, int to) {
        TextSet share = share(text, from, to);
        synchronized (share) {
            return share.has(text, from, to);
        }
    }

    void add(char[] text, int from, int to) {
        TextSet share = share(text, from, to);
        synchronized (share) {
            share.add(text, from, to);
        }
    }

    private TextSet share(char[] text, int from, int to) {
        int mixed = from == to ? 0 : 31 * (31 * (to - from) + text[from]) + text[to - 1];
        return shares[mixed & SHARES - 1];
    }
}
