package press.postmortem.generator.lint.shape;

import java.util.Arrays;
import java.util.Collection;

/** Short strings, asked whether any of them stands in a text, in one pass over it. */
final class Signs {
    private static final int LETTERS = 0x80;
    private static final String[] NONE = {};

    /** Of each letter, the signs that begin with it. */
    private final String[][] byFirst = new String[LETTERS][];

    /** @param signs each begins with a letter of ASCII */
    Signs(Collection<String> signs) {
        Arrays.fill(byFirst, NONE);
        for (String sign : signs) {
            String[] before = byFirst[sign.charAt(0)];
            String[] longer = Arrays.copyOf(before, before.length + 1);
            longer[before.length] = sign;
            byFirst[sign.charAt(0)] = longer;
        }
    }

    boolean standIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char first = text.charAt(i);
            if (first < LETTERS && anyStands(byFirst[first], text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyStands(String[] signs, String text, int place) {
        for (String sign : signs) {
            if (text.startsWith(sign, place)) {
                return true;
            }
        }
        return false;
    }
}
