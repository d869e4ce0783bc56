package press.postmortem.generator.proof;

import java.util.stream.IntStream;

/** Texts that were read before, each by its {@link Digest}. Many threads may add to it while others ask. */
final class SeenTexts {
    private static final int SHARES = 64;

    /** So that threads rarely wait for one another. */
    private final Share[] shares =
            IntStream.range(0, SHARES).mapToObj(share -> new Share()).toArray(Share[]::new);

    boolean has(byte[] text, int from, int to) {
        long digest = Digest.of(text, from, to);
        return share(digest).has(digest);
    }

    void add(byte[] text, int from, int to) {
        long digest = Digest.of(text, from, to);
        share(digest).add(digest);
    }

    private Share share(long digest) {
        return shares[(int) digest & SHARES - 1];
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
