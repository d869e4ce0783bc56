package press.postmortem.generator.proof;

import java.util.Arrays;

/** A text in UTF-8 that is gathered from several places, and read where it then lies. */
final class Utf8 {
    private byte[] bytes;
    private int length;

    /** @param expected how many bytes there may be; there can be more */
    Utf8(int expected) {
        this.bytes = new byte[expected];
    }

    void add(byte part) {
        reserve(1);
        bytes[length++] = part;
    }

    void add(byte[] text, int from, int to) {
        reserve(to - from);
        System.arraycopy(text, from, bytes, length, to - from);
        length += to - from;
    }

    void clear() {
        length = 0;
    }

    /** Not to be written to; what lies beyond {@link #length} means nothing. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    /** The character whose first byte stands at a place. */
    static int codePointAt(byte[] text, int at) {
        int first = text[at];
        if (first >= 0) {
            return first;
        }
        int character = first & (first < (byte) 0xE0 ? 0x1F : first < (byte) 0xF0 ? 0x0F : 0x07);
        for (int i = at + 1; i < text.length && (text[i] & 0xC0) == 0x80; i++) {
            character = character << 6 | text[i] & 0x3F;
        }
        return character;
    }

    /** How many bytes a character takes. */
    static int lengthOf(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
