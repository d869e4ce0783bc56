package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;

/**
 * Words and other texts in UTF-8, asked for by where they stand in longer ones, so that none need be cut out of those. Many threads may
 * ask once nobody adds any more.
 */
final class TextSet {
    /** The hash of no letters. */
    static final int NO_LETTERS = 0;

    /** How many bytes tell how many a text has. */
    private static final int HEAD = 4;

    /** Text after text, each led by its length. */
    private byte[] texts = new byte[256];

    private int end;
    private int size;
    /**
     * By {@link #spread}, the hash of a text and, in the lower half, one past where it begins; 0 where there is none. Never more
     * than half of it is taken.
     */
    private long[] table = new long[64];

    static TextSet of(Collection<String> texts) {
        TextSet set = new TextSet();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            set.add(bytes, 0, bytes.length);
        }
        return set;
    }

    /** The hash of one letter more, for who goes through a text anyway. */
    static int hash(int before, byte letter) {
        return 31 * before + letter;
    }

    private static int hash(byte[] text, int from, int to) {
        int hash = NO_LETTERS;
        for (int i = from; i < to; i++) {
            hash = hash(hash, text[i]);
        }
        return hash;
    }

    boolean has(byte[] text, int from, int to) {
        return has(text, from, to, hash(text, from, to));
    }

    /** @param hash of all letters of the text, see {@link #hash(int, byte)} */
    boolean has(byte[] text, int from, int to, int hash) {
        return table[slot(spread(hash), text, from, to)] != 0;
    }

    /** One that is there already may be added again. */
    void add(byte[] text, int from, int to) {
        if (2 * (size + 1) > table.length) {
            grow();
        }
        int spread = spread(hash(text, from, to));
        int slot = slot(spread, text, from, to);
        if (table[slot] == 0) {
            table[slot] = (long) spread << Integer.SIZE | end + 1;
            size++;
            append(text, from, to);
        }
    }

    private void grow() {
        long[] before = table;
        table = new long[2 * before.length];
        for (long entry : before) {
            if (entry != 0) {
                int slot = hashOf(entry) & table.length - 1;
                while (table[slot] != 0) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = entry;
            }
        }
    }

    private void append(byte[] text, int from, int to) {
        int length = to - from;
        int more = HEAD + length;
        if (texts.length - end < more) {
            texts = Arrays.copyOf(texts, Math.max(texts.length + texts.length / 2, end + more));
        }
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            texts[end++] = (byte) (length >>> shift);
        }
        System.arraycopy(text, from, texts, end, length);
        end += length;
    }

    /** Where a text is, or would be. */
    private int slot(int hash, byte[] text, int from, int to) {
        long[] slots = table;
        int slot = hash & slots.length - 1;
        long entry = slots[slot];
        while (entry != 0 && !(hashOf(entry) == hash && stands((int) entry - 1, text, from, to))) {
            slot = slot + 1 & slots.length - 1;
            entry = slots[slot];
        }
        return slot;
    }

    private static int hashOf(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    private boolean stands(int start, byte[] text, int from, int to) {
        byte[] known = texts;
        int length = known[start] << 24
                | (known[start + 1] & 0xFF) << 16
                | (known[start + 2] & 0xFF) << 8
                | known[start + 3] & 0xFF;
        if (length != to - from) {
            return false;
        }
        int at = start + HEAD;
        for (int i = from; i < to; i++) {
            if (known[at++] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /** By the golden ratio: texts that differ in a digit alone would else lie in a row. */
    private static int spread(int hash) {
        int spread = 0x9E3779B9 * hash;
        return spread ^ spread >>> 16;
    }
}
