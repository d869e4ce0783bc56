package press.postmortem.generator.proof;

/** Texts that were read before, each by its {@link Digest}. Many threads may add to it while others ask. */
final class SeenTexts {
    /**
     * By its upper half, each digest; 0 where there is none. Never more than three quarters of it are taken. Nobody waits to ask:
     * what another thread is just adding may not be there yet, and is read once more.
     */
    private volatile long[] table = new long[1 << 10];

    private int size;

    boolean has(byte[] text, int from, int to) {
        long[] digests = table;
        return digests[slot(digests, Digest.of(text, from, to))] != 0;
    }

    synchronized void add(byte[] text, int from, int to) {
        long digest = Digest.of(text, from, to);
        int slot = slot(table, digest);
        if (table[slot] == 0) {
            table[slot] = digest;
            size++;
            if (4 * size > 3 * table.length) {
                table = larger(table);
            }
        }
    }

    private static long[] larger(long[] table) {
        long[] larger = new long[2 * table.length];
        for (long digest : table) {
            if (digest != 0) {
                larger[slot(larger, digest)] = digest;
            }
        }
        return larger;
    }

    /** Where a digest is, or would be. */
    private static int slot(long[] table, long digest) {
        int slot = (int) (digest >>> 32) & table.length - 1;
        long entry = table[slot];
        while (entry != 0 && entry != digest) {
            slot = slot + 1 & table.length - 1;
            entry = table[slot];
        }
        return slot;
    }
}
