package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;

/**
 * A text's 64 bits in place of its letters, which are many: of a million texts two have the same digest in one build of thirty
 * million.
 */
final class Digest {
    private Digest() {}

    /** Never 0. By the golden ratio, with what its product leaves in the upper half brought down after each four bytes. */
    static long of(byte[] text, int from, int to) {
        long digest = (long) to - from;
        int at = from;
        for (; at < to - 3; at += 4) {
            int four = text[at] & 0xFF | (text[at + 1] & 0xFF) << 8 | (text[at + 2] & 0xFF) << 16 | text[at + 3] << 24;
            digest = mixed(digest, four);
        }
        for (; at < to; at++) {
            digest = mixed(digest, text[at]);
        }
        return digest == 0 ? 1 : digest;
    }

    private static long mixed(long digest, int more) {
        long product = (digest ^ more) * 0x9E3779B97F4A7C15L;
        return product ^ product >>> 32;
    }

    static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }
}
