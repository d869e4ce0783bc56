package press.postmortem.generator.proof;

import java.util.Arrays;

/** UTF-16 units that are gathered from several places, and read where they then lie. */
final class Characters {
    private char[] units;
    private int length;

    /** @param expected how many there may be; there can be more */
    Characters(int expected) {
        this.units = new char[expected];
    }

    void add(char unit) {
        reserve(1);
        units[length++] = unit;
    }

    void add(char[] text, int from, int to) {
        reserve(to - from);
        System.arraycopy(text, from, units, length, to - from);
        length += to - from;
    }

    void clear() {
        length = 0;
    }

    /** Not to be written to; what lies beyond {@link #length} means nothing. */
    char[] units() {
        return units;
    }

    int length() {
        return length;
    }

    private void reserve(int more) {
        if (units.length - length < more) {
            units = Arrays.copyOf(units, Math.max(2 * units.length, length + more));
        }
    }
}
