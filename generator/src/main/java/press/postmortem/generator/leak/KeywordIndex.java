package press.postmortem.generator.leak;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all of many words in one pass over a text, without regard to case: the automaton of A. V. Aho and M. J. Corasick,
 * "Efficient string matching", CACM 18 (1975). Takes time linear in the text and in the number of words found.
 */
final class KeywordIndex {
    private static final int ASCII = 0x80;
    private static final int[] NONE = {};

    private final List<String> words;
    /** Of each character up to the last that occurs in a word, its number among those that do; 0 is any other. */
    private final char[] symbols;

    private final int width;
    /** Where each symbol leads from each state; below 0, as {@code ~state}, where words end there. State 0 is the start. */
    private final int[] next;

    /** The words that end in each state. */
    private final int[][] ending;

    /** @param words in any case; none empty */
    KeywordIndex(List<String> words) {
        this.words = words.stream().map(KeywordIndex::folded).toList();
        this.symbols =
                new char[1 + this.words.stream().flatMapToInt(String::chars).reduce(ASCII, Math::max)];
        this.width = number();
        int states = 1 + this.words.stream().mapToInt(String::length).sum();
        this.next = new int[states * width];
        this.ending = new int[states][];
        Arrays.fill(ending, NONE);
        grow();
        link();
        for (int edge = 0; edge < next.length; edge++) {
            if (ending[next[edge]].length > 0) {
                next[edge] = ~next[edge];
            }
        }
    }

    /** A word that was found; {@code word} is its place in the list. */
    interface Found {
        void at(int word, int start, int end);
    }

    /** Tells of every occurrence, overlapping ones too, in the order of their ends. */
    void scan(String text, Found found) {
        char[] units = text.toCharArray();
        int[] edges = next;
        int state = 0;
        for (int i = 0; i < units.length; i++) {
            state = edges[state * width + symbol(units[i])];
            if (state < 0) {
                state = ~state;
                for (int word : ending[state]) {
                    found.at(word, i + 1 - words.get(word).length(), i + 1);
                }
            }
        }
    }

    /** Letters far behind those of words may still be capitals of them, as the sign for kelvins is. */
    private int symbol(char unit) {
        char[] known = symbols;
        if (unit < known.length) {
            return known[unit];
        }
        char small = Character.toLowerCase(unit);
        return small < known.length ? known[small] : 0;
    }

    private static String folded(String word) {
        StringBuilder folded = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            folded.setCharAt(i, Character.toLowerCase(word.charAt(i)));
        }
        return folded.toString();
    }

    private int number() {
        char count = 1;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                if (symbols[word.charAt(i)] == 0) {
                    symbols[word.charAt(i)] = count++;
                }
            }
        }
        for (int character = 0; character < symbols.length; character++) {
            char small = Character.toLowerCase((char) character);
            symbols[character] = small < symbols.length ? symbols[small] : 0;
        }
        return count;
    }

    /** The tree of all words. */
    private void grow() {
        int states = 1;
        for (int word = 0; word < words.size(); word++) {
            int state = 0;
            for (int i = 0; i < words.get(word).length(); i++) {
                int edge = state * width + symbols[words.get(word).charAt(i)];
                if (next[edge] == 0) {
                    next[edge] = states++;
                }
                state = next[edge];
            }
            ending[state] = both(ending[state], new int[] {word});
        }
    }

    /** Where the tree ends, on to the longest other beginning of a word that the text may be in. */
    private void link() {
        int[] fallback = new int[ending.length];
        ArrayDeque<Integer> states = new ArrayDeque<>(List.of(0));
        while (!states.isEmpty()) {
            int state = states.remove();
            for (int symbol = 1; symbol < width; symbol++) {
                int edge = state * width + symbol;
                int other = state == 0 ? 0 : next[fallback[state] * width + symbol];
                if (next[edge] == 0) {
                    next[edge] = other;
                } else {
                    fallback[next[edge]] = other;
                    ending[next[edge]] = both(ending[next[edge]], ending[other]);
                    states.add(next[edge]);
                }
            }
        }
    }

    private static int[] both(int[] first, int[] second) {
        if (second.length == 0) {
            return first;
        }
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }
}
