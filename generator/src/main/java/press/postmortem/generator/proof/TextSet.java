package press.postmortem.generator.proof;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words and other texts, asked for by where they stand in longer ones, so that none need be cut out of those. Many threads may
 * ask once nobody adds any more.
 */
final class TextSet {
    /** The hash of no letters. */
    static final int NO_LETTERS = 0;

    /** Of texts in Latin-1 a byte a letter, of others two. */
    private byte[] letters = new byte[256];
    /** Of each text, one past its last byte; of one with two bytes a letter, that with all bits turned. */
    private int[] ends = new int[32];

    private int size;
    /**
     * By {@link #spread}, the hash of a text and, in the lower half, its number counted from 1; 0 where there is none. Never more
     * than half of it is taken.
     */
    private long[] table = new long[64];

    static TextSet of(Collection<String> texts) {
        TextSet set = new TextSet();
        texts.forEach(text -> set.add(text.toCharArray(), 0, text.length()));
        return set;
    }

    /** The hash of one letter more, for who goes through a text anyway. */
    static int hash(int before, char letter) {
        return 31 * before + letter;
    }

    boolean has(char[] text, int from, int to) {
        return has(text, from, to, hash(text, from, to));
    }

    /** @param hash of all letters of the text, see {@link #hash(int, char)} */
    boolean has(char[] text, int from, int to, int hash) {
        return table[slot(spread(hash), text, from, to)] != 0;
    }

    /** One that is there already may be added again. */
    void add(char[] text, int from, int to) {
        if (size == ends.length) {
            grow();
        }
        int hash = spread(hash(text, from, to));
        int slot = slot(hash, text, from, to);
        if (table[slot] == 0) {
            ends[size] = isNarrow(text, from, to) ? narrow(text, from, to) : ~wide(text, from, to);
            size++;
            table[slot] = (long) hash << Integer.SIZE | size;
        }
    }

    private static boolean isNarrow(char[] text, int from, int to) {
        int bits = 0;
        for (int i = from; i < to; i++) {
            bits |= text[i];
        }
        return bits <= 0xFF;
    }

    /** @return where it ends now */
    private int narrow(char[] text, int from, int to) {
        int at = reserve(to - from);
        for (int i = from; i < to; i++) {
            letters[at++] = (byte) text[i];
        }
        return at;
    }

    /** @return where it ends now */
    private int wide(char[] text, int from, int to) {
        int at = reserve(2 * (to - from));
        for (int i = from; i < to; i++) {
            letters[at++] = (byte) (text[i] >>> Byte.SIZE);
            letters[at++] = (byte) text[i];
        }
        return at;
    }

    /** @return where the next text begins; there is room for so many bytes */
    private int reserve(int more) {
        int length = start(size);
        if (letters.length - length < more) {
            letters = Arrays.copyOf(letters, Math.max(letters.length + letters.length / 2, length + more));
        }
        return length;
    }

    /** Where a text is, or would be. */
    private int slot(int hash, char[] text, int from, int to) {
        int slot = hash & table.length - 1;
        while (table[slot] != 0 && !(hashAt(slot) == hash && stands(numberAt(slot), text, from, to))) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private int hashAt(int slot) {
        return (int) (table[slot] >>> Integer.SIZE);
    }

    private int numberAt(int slot) {
        return (int) table[slot] - 1;
    }

    private boolean stands(int number, char[] text, int from, int to) {
        int at = start(number);
        return ends[number] < 0
                ? ~ends[number] - at == 2 * (to - from) && standsWide(at, text, from, to)
                : ends[number] - at == to - from && standsNarrow(at, text, from, to);
    }

    private boolean standsNarrow(int start, char[] text, int from, int to) {
        byte[] known = letters;
        int at = start;
        for (int i = from; i < to; i++) {
            if ((known[at++] & 0xFF) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private boolean standsWide(int start, char[] text, int from, int to) {
        int at = start;
        for (int i = from; i < to; i++) {
            if (letters[at++] != (byte) (text[i] >>> Byte.SIZE) || letters[at++] != (byte) text[i]) {
                return false;
            }
        }
        return true;
    }

    private int start(int number) {
        int before = number == 0 ? 0 : ends[number - 1];
        return before < 0 ? ~before : before;
    }

    private void grow() {
        ends = Arrays.copyOf(ends, 2 * ends.length);
        long[] old = table;
        table = new long[2 * old.length];
        for (long entry : old) {
            if (entry != 0) {
                int slot = (int) (entry >>> Integer.SIZE) & table.length - 1;
                while (table[slot] != 0) {
                    slot = slot + 1 & table.length - 1;
                }
                table[slot] = entry;
            }
        }
    }

    private static int hash(char[] text, int from, int to) {
        int hash = NO_LETTERS;
        for (int i = from; i < to; i++) {
            hash = hash(hash, text[i]);
        }
        return hash;
    }

    /** By the golden ratio: texts that differ in a digit alone would else lie in a row. */
    private static int spread(int hash) {
        int spread = 0x9E3779B9 * hash;
        return spread ^ spread >>> 16;
    }
}
