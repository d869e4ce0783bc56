package press.postmortem.generator.proof;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words and other texts, asked for by where they stand in longer ones, so that none need be cut out of those. Many threads may
 * ask once nobody adds any more.
 */
final class TextSet {
    private final Characters letters = new Characters(256);
    /** Of each text, one past its last letter. */
    private int[] ends = new int[32];

    private int size;
    /**
     * By {@link #hash}, the hash of a text and, in the lower half, its number counted from 1; 0 where there is none. Never more
     * than half of it is taken.
     */
    private long[] table = new long[64];

    static TextSet of(Collection<String> texts) {
        TextSet set = new TextSet();
        texts.forEach(text -> set.add(text.toCharArray(), 0, text.length()));
        return set;
    }

    boolean has(char[] text, int from, int to) {
        return table[slot(hash(text, from, to), text, from, to)] != 0;
    }

    /** One that is there already may be added again. */
    void add(char[] text, int from, int to) {
        if (size == ends.length) {
            grow();
        }
        int hash = hash(text, from, to);
        int slot = slot(hash, text, from, to);
        if (table[slot] == 0) {
            letters.add(text, from, to);
            ends[size++] = letters.length();
            table[slot] = (long) hash << Integer.SIZE | size;
        }
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
        int start = start(number);
        if (ends[number] - start != to - from) {
            return false;
        }
        char[] known = letters.units();
        for (int i = from; i < to; i++) {
            if (known[start + i - from] != text[i]) {
                return false;
            }
        }
        return true;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private void grow() {
        ends = Arrays.copyOf(ends, 2 * ends.length);
        table = new long[2 * table.length];
        for (int number = 0; number < size; number++) {
            int hash = hash(letters.units(), start(number), ends[number]);
            table[slot(hash, letters.units(), start(number), ends[number])] = (long) hash << Integer.SIZE | number + 1;
        }
    }

    /** Spread by the golden ratio: texts that differ in a digit alone would else lie in a row. */
    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        int spread = 0x9E3779B9 * hash;
        return spread ^ spread >>> 16;
    }
}
