package press.postmortem.generator.proof;

import java.text.Normalizer;
import java.util.Arrays;

/** A text as it is compared: without blanks, as lines break elsewhere on paper, and without what no reader sees. */
final class Letters {
    private char[] units;
    private int length;

    private Letters(int expected) {
        this.units = new char[expected];
    }

    static Letters none() {
        return new Letters(1 << 10);
    }

    static Letters of(String text) {
        Letters letters = new Letters(text.length());
        letters.add(text);
        return letters;
    }

    /** The same for all that looks alike: a ligature is its letters. */
    static Letters alike(String text) {
        return of(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    void add(String text) {
        reserve(text.length());
        char[] seen = units;
        int at = length;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit > ' ' && unit < 0x7F) {
                seen[at++] = unit;
            } else if (unit >= 0x7F) {
                int character = text.codePointAt(i);
                at += isSeen(character) ? Character.toChars(character, seen, at) : 0;
                i += Character.charCount(character) - 1;
            }
        }
        length = at;
    }

    /** @param text UTF-8 */
    void add(byte[] text, int from, int to) {
        reserve(to - from);
        char[] seen = units;
        int at = length;
        for (int i = from; i < to; i++) {
            byte unit = text[i];
            if (unit > ' ' && unit < 0x7F) {
                seen[at++] = (char) unit;
            } else if (unit < 0 || unit == 0x7F) {
                int character = Utf8.codePointAt(text, i);
                at += isSeen(character) ? Character.toChars(character, seen, at) : 0;
                i += Utf8.lengthOf(character) - 1;
            }
        }
        length = at;
    }

    private void reserve(int more) {
        if (units.length - length < more) {
            units = Arrays.copyOf(units, Math.max(2 * units.length, length + more));
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    int length() {
        return length;
    }

    /** Where other letters stand here, looked for from a place on and then before it; -1 where they don't. */
    int find(Letters others, int from) {
        int behind = indexOf(others, from, length);
        return behind >= 0 ? behind : indexOf(others, 0, Math.min(length, from + others.length));
    }

    private int indexOf(Letters others, int from, int to) {
        if (others.isEmpty()) {
            return from;
        }
        char[] here = units;
        char first = others.units[0];
        int last = to - others.length;
        for (int i = from; i <= last; i++) {
            if (here[i] == first && Arrays.equals(here, i, i + others.length, others.units, 0, others.length)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
