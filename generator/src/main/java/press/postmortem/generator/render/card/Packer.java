package press.postmortem.generator.render.card;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;

/**
 * Packs the rows of a picture as zlib data (RFC 1950, 1951): with the fixed codes, and repeating only the last byte or the row
 * above, which is what flat pictures consist of. The JDK's own packer may give other bytes with another version of zlib.
 */
final class Packer {
    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int bits;
    private int count;

    private Packer() {}

    /** @param row how many bytes a row has */
    static byte[] pack(byte[] data, int row) {
        Packer packer = new Packer();
        packer.out.write(0x78);
        packer.out.write(0x01);
        packer.bits(0b011, 3);
        packer.all(data, row);
        packer.symbol(256);
        packer.bits(0, (8 - packer.count) % 8);
        Adler32 sum = new Adler32();
        sum.update(data);
        for (int shift = 24; shift >= 0; shift -= 8) {
            packer.out.write((int) (sum.getValue() >> shift));
        }
        return packer.out.toByteArray();
    }

    private void all(byte[] data, int row) {
        int at = 0;
        while (at < data.length) {
            int run = same(data, at, 1);
            int above = same(data, at, row);
            int length = Math.max(run, above);
            if (length < SHORTEST) {
                symbol(data[at] & 0xFF);
                at++;
            } else {
                length(length);
                distance(run >= above ? 1 : row);
                at += length;
            }
        }
    }

    /** How many bytes from there on are as those at a distance before. */
    private static int same(byte[] data, int at, int distance) {
        int length = 0;
        while (at >= distance
                && length < LONGEST
                && at + length < data.length
                && data[at + length] == data[at + length - distance]) {
            length++;
        }
        return length;
    }

    private void length(int length) {
        int code = LENGTHS.length - 1;
        while (LENGTHS[code] > length) {
            code--;
        }
        symbol(257 + code);
        bits(length - LENGTHS[code], code < 8 || code == 28 ? 0 : (code - 4) / 4);
    }

    private void distance(int distance) {
        int code = DISTANCES.length - 1;
        while (DISTANCES[code] > distance) {
            code--;
        }
        code(code, 5);
        bits(distance - DISTANCES[code], code < 4 ? 0 : (code - 2) / 2);
    }

    /** A literal or a length, by the fixed code (RFC 1951, 3.2.6). */
    private void symbol(int symbol) {
        if (symbol < 144) {
            code(0x30 + symbol, 8);
        } else if (symbol < 256) {
            code(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            code(symbol - 256, 7);
        } else {
            code(0xC0 + symbol - 280, 8);
        }
    }

    /** A code goes in with its highest bit first, any other number with its lowest. */
    private void code(int code, int length) {
        bits(Integer.reverse(code) >>> 32 - length, length);
    }

    private void bits(int value, int length) {
        bits |= value << count;
        count += length;
        while (count >= 8) {
            out.write(bits);
            bits >>>= 8;
            count -= 8;
        }
    }
}
