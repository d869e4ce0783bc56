package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;

/**
 * A text's 64 bits in place of its letters, which are many: of a million texts two have the same digest in one build of thirty
 * million.
 */
final class Digest {
    private Digest() {}

    /** Never 0. By the golden ratio, with what its product leaves in the upper half brought down after each letter. */
    static long of(byte[] text, int from, int to) {
        long digest = (long) to - from;
        for (int i = from; i < to; i++) {
            digest = (digest ^ text[i]) * 0x9E3779B97F4A7C15L;
            digest ^= digest >>> 32;
        }
        return digest == 0 ? 1 : digest;
    }

    static long of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }
}
