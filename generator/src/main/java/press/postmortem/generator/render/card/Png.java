package press.postmortem.generator.render.card;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A {@link Canvas} as a PNG of four bits a pixel.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics</a>
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 4;
    private static final int BY_PALETTE = 3;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Png() {}

    /** @param canvas an even number of pixels wide */
    static byte[] of(Canvas canvas) {
        Png png = new Png();
        png.out.writeBytes(SIGNATURE);
        png.chunk("IHDR", header(canvas));
        png.chunk("PLTE", palette());
        int row = 1 + canvas.width() / 2;
        png.chunk("IDAT", Packer.pack(rows(canvas, row), row));
        png.chunk("IEND", new byte[0]);
        return png.out.toByteArray();
    }

    private static byte[] header(Canvas canvas) {
        return ByteBuffer.allocate(13)
                .putInt(canvas.width())
                .putInt(canvas.height())
                .put((byte) BITS)
                .put((byte) BY_PALETTE)
                .array();
    }

    private static byte[] palette() {
        int[] colours = Canvas.palette();
        ByteBuffer bytes = ByteBuffer.allocate(3 * colours.length);
        for (int colour : colours) {
            bytes.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return bytes.array();
    }

    /** Each row begins with a byte that says that it is as it is. */
    private static byte[] rows(Canvas canvas, int row) {
        byte[] rows = new byte[row * canvas.height()];
        for (int y = 0; y < canvas.height(); y++) {
            for (int x = 0; x < canvas.width(); x += 2) {
                rows[y * row + 1 + x / 2] = (byte) (canvas.at(x, y) << BITS | canvas.at(x + 1, y));
            }
        }
        return rows;
    }

    private void chunk(String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(name);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
