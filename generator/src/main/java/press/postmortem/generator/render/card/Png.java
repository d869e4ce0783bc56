package press.postmortem.generator.render.card;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/**
 * A {@link Canvas} as a PNG of four bits a pixel.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">Portable Network Graphics</a>
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BY_PALETTE = 3;

    private Png() {}

    static byte[] of(Canvas canvas) {
        ByteBuffer header = ByteBuffer.allocate(13)
                .putInt(canvas.words() * Canvas.PIXELS)
                .putInt(canvas.pixels().length / canvas.words())
                .put((byte) Canvas.BITS)
                .put((byte) BY_PALETTE);
        ByteBuffer palette = ByteBuffer.allocate(3 * Canvas.COLOURS.size());
        Canvas.COLOURS.forEach(
                each -> palette.put((byte) (each >> 16)).put((byte) (each >> 8)).put(each.byteValue()));
        byte[] packed = Packer.pack(canvas);
        ByteBuffer out = ByteBuffer.allocate(packed.length + 128).put(SIGNATURE);
        chunk("IHDR", header.array(), out);
        chunk("PLTE", palette.array(), out);
        chunk("IDAT", packed, out);
        chunk("IEND", new byte[0], out);
        return Arrays.copyOf(out.array(), out.position());
    }

    private static void chunk(String type, byte[] data, ByteBuffer out) {
        int name = out.putInt(data.length).position();
        out.put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 sum = new CRC32();
        sum.update(out.array(), name, out.position() - name);
        out.putInt((int) sum.getValue());
    }
}
