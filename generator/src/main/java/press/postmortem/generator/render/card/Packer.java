package press.postmortem.generator.render.card;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Packs the rows of a picture as zlib data (RFC 1950, 1951): with the fixed codes, and repeating only the last byte or the row
 * above, which is what flat pictures consist of. The JDK's own packer may give other bytes with another version of zlib. A word
 * that is as the one above costs a comparison, and nothing for the checksum, which goes by what differs from row to row.
 */
final class Packer {
    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;
    private static final int ADLER = 65521;
    private static final long IN_EACH_BYTE = 0x0101_0101_0101_0101L;

    /** Codes have the number of their bits above them. */
    private static final int NUMBER = 24;

    private static final int[] BYTES = new int[256];
    private static final int[] LENGTHS = new int[LONGEST + 1];
    private static final int TO_LAST = distance(1);

    static {
        Arrays.setAll(BYTES, Packer::symbol);
        for (int length = SHORTEST; length <= LONGEST; length++) {
            LENGTHS[length] = length(length);
        }
    }

    private final int row;
    private final int toAbove;
    private ByteBuffer out = space(1 << 14);
    private long bits;
    private int count;

    /** How many bytes now repeat something, and what they may repeat. */
    private int length;

    private boolean asLast;
    private boolean asAbove;
    private boolean first = true;
    private int last = -1;
    private int beforeLast;

    /** The sums of a checksum; and of a row its bytes, and each times its place. */
    private long one = 1;

    private long two;
    private long bytes;
    private long placed;

    private Packer(int row) {
        this.row = row;
        this.toAbove = distance(row);
    }

    /** Each row begins with a byte that says that it is as it is. */
    static byte[] pack(Canvas canvas) {
        Packer packer = new Packer(1 + canvas.words() * Long.BYTES);
        packer.put(0x0178, 16);
        packer.put(0b011, 3);
        packer.rows(canvas.pixels(), canvas.words());
        packer.repeat();
        packer.put(symbol(256));
        packer.put(0, -packer.count & 7);
        packer.put(Long.reverseBytes(packer.two % ADLER << 16 | packer.one % ADLER) >>> 32, 32);
        int length = packer.out.position() + packer.count / Byte.SIZE;
        packer.put(0, Long.SIZE - 1);
        return Arrays.copyOf(packer.out.array(), length);
    }

    private void rows(long[] pixels, int words) {
        for (int start = 0; start < pixels.length; start += words) {
            if (asLast && length >= row && Arrays.equals(pixels, start - words, start, pixels, start, start + words)) {
                length += row;
            } else {
                row(pixels, start, words);
            }
            two += row * (one + bytes) - placed;
            one += bytes;
            first = false;
        }
    }

    private void row(long[] pixels, int start, int words) {
        next(0, 0);
        for (int i = 0; i < words; i++) {
            long word = pixels[start + i];
            long above = first ? 0 : pixels[start + i - words];
            boolean repeated = word == last * IN_EACH_BYTE;
            if (word == above && (asLast && repeated || asAbove && length <= LONGEST - Long.BYTES)) {
                asLast &= repeated;
                last = (int) word & 0xFF;
                length += Long.BYTES;
                continue;
            }
            for (int at = 0; at < Long.BYTES; at++, word <<= Byte.SIZE, above <<= Byte.SIZE) {
                int value = (int) (word >>> Long.SIZE - Byte.SIZE);
                int over = (int) (above >>> Long.SIZE - Byte.SIZE);
                bytes += value - over;
                placed += (1 + (long) i * Long.BYTES + at) * (value - over);
                next(value, over);
            }
        }
    }

    /** Goes on repeating what can be repeated the longest, or writes what was and begins again. */
    private void next(int value, int above) {
        if (length >= LONGEST && !(asLast && value == last)) {
            repeatLongest();
        }
        if (!(asLast && value == last || asAbove && value == above)) {
            repeat();
        }
        asLast &= value == last;
        asAbove &= value == above;
        if (asLast || asAbove) {
            length++;
        } else {
            put(BYTES[value]);
            begin();
        }
        beforeLast = last;
        last = value;
    }

    private void repeat() {
        repeatLongest();
        if (length >= SHORTEST) {
            repeat(length);
        }
        for (; length > 0; length--) {
            put(BYTES[length == 2 ? beforeLast : last]);
        }
        begin();
    }

    private void repeatLongest() {
        while (length >= LONGEST) {
            repeat(LONGEST);
        }
        if (length == 0) {
            begin();
        }
    }

    private void repeat(int bytes) {
        put(LENGTHS[bytes]);
        put(asLast ? TO_LAST : toAbove);
        length -= bytes;
    }

    private void begin() {
        asLast = true;
        asAbove = !first;
    }

    private void put(int code) {
        put(code & (1 << NUMBER) - 1, code >>> NUMBER);
    }

    /** @param number how many bits of a value; the lowest goes first */
    private void put(long value, int number) {
        bits |= value << count;
        count += number;
        if (count >= Long.SIZE) {
            out = out.hasRemaining() ? out : space(2 * out.capacity()).put(out.flip());
            out.putLong(bits);
            count -= Long.SIZE;
            bits = value >>> number - count;
        }
    }

    private static ByteBuffer space(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Of a literal or a length, by the fixed code (RFC 1951, 3.2.6). */
    private static int symbol(int symbol) {
        if (symbol < 256) {
            return symbol < 144 ? code(0x30 + symbol, 8) : code(0x190 + symbol - 144, 9);
        }
        return symbol < 280 ? code(symbol - 256, 7) : code(0xC0 + symbol - 280, 8);
    }

    private static int length(int length) {
        return length == LONGEST ? symbol(285) : ranged(length - SHORTEST, 2, each -> symbol(257 + each));
    }

    private static int distance(int distance) {
        return ranged(distance - 1, 1, each -> code(each, 5));
    }

    /** A code for the highest bits of a number, from the first that is set and so many after it, and the others as they are. */
    private static int ranged(int number, int after, IntUnaryOperator codes) {
        int others = Math.max(0, 31 - Integer.numberOfLeadingZeros(number) - after);
        int code = codes.applyAsInt((others << after) + (number >> others));
        return code + (others << NUMBER) + ((number & (1 << others) - 1) << (code >>> NUMBER));
    }

    /** A code goes in with its highest bit first, any other number with its lowest. */
    private static int code(int code, int number) {
        return number << NUMBER | Integer.reverse(code) >>> 32 - number;
    }
}
