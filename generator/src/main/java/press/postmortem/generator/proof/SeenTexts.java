package press.postmortem.generator.proof;

import java.util.stream.IntStream;

/**
 * Texts that were read before, each by a digest of 64 bits in place of its letters, which are many: of a million texts two have the
 * same digest in one build of thirty million. Many threads may add to it while others ask.
 */
final class SeenTexts {
    private static final int SHARES = 64;

    /** So that threads rarely wait for one another. */
    private final Share[] shares =
            IntStream.range(0, SHARES).mapToObj(share -> new Share()).toArray(Share[]::new);

    boolean has(char[] text, int from, int to) {
        long digest = digest(text, from, to);
        return share(digest).has(digest);
    }

    void add(char[] text, int from, int to) {
        long digest = digest(text, from, to);
        share(digest).add(digest);
    }

    private Share share(long digest) {
        return shares[(int) digest & SHARES - 1];
    }

    /** Never 0. By the golden ratio, with what its product leaves in the upper half brought down after each letter. */
    private static long digest(char[] text, int from, int to) {
        long digest = to - from;
        for (int i = from; i < to; i++) {
            digest = (digest ^ text[i]) * 0x9E3779B97F4A7C15L;
            digest ^= digest >>> 32;
        }
        return digest == 0 ? 1 : digest;
    }

    private static final class Share {
        /** By its upper half, each digest; 0 where there is none. Never more than three quarters of it are taken. */
        private long[] table = new long[16];

        private int size;

        synchronized boolean has(long digest) {
            return table[slot(table, digest)] != 0;
        }

        synchronized void add(long digest) {
            int slot = slot(table, digest);
            if (table[slot] == 0) {
                table[slot] = digest;
                size++;
                if (4 * size > 3 * table.length) {
                    grow();
                }
            }
        }

        private void grow() {
            long[] larger = new long[2 * table.length];
            for (long digest : table) {
                if (digest != 0) {
                    larger[slot(larger, digest)] = digest;
                }
            }
            table = larger;
        }

        /** Where a digest is, or would be. */
        private static int slot(long[] table, long digest) {
            int slot = (int) (digest >>> 32) & table.length - 1;
            while (table[slot] != 0 && table[slot] != digest) {
                slot = slot + 1 & table.length - 1;
            }
            return slot;
        }
    }
}
