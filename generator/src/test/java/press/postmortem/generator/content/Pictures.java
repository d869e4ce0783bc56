package press.postmortem.generator.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures of one grey dot that say more of themselves than they show. */
public final class Pictures {
    private static final int AFTER_SIGNATURE_AND_HEADER = 8 + 25;
    private static final int AFTER_START = 2;

    private Pictures() {}

    /** Taken at 59° 54' N, 10° 45' E by Ida Berg. */
    public static byte[] jpeg() {
        return with(plain("jpg"), AFTER_START, segment(0xE1, concat(ascii("Exif\0\0"), exif())));
    }

    public static byte[] jpegWithComment(String comment) {
        return with(plain("jpg"), AFTER_START, segment(0xFE, ascii(comment)));
    }

    /** With one entry of Exif, of bytes. */
    public static byte[] jpegWith(int tag, byte[] value) {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 12 + 4 + value.length);
        tiff.put(ascii("MM")).putShort((short) 42).putInt(8).putShort((short) 1);
        entry(tiff, tag, 1, value.length).putInt(26).putInt(0).put(value);
        return with(plain("jpg"), AFTER_START, segment(0xE1, concat(ascii("Exif\0\0"), tiff.array())));
    }

    public static byte[] jpegWithXmp(String xmp) {
        return with(plain("jpg"), AFTER_START, segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0" + xmp)));
    }

    public static byte[] png(String keyword, String text) {
        return with(plain("png"), AFTER_SIGNATURE_AND_HEADER, chunk("tEXt", ascii(keyword + "\0" + text)));
    }

    public static byte[] pngWithExif() {
        return with(plain("png"), AFTER_SIGNATURE_AND_HEADER, chunk("eXIf", exif()));
    }

    public static byte[] plain(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY), format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** TIFF, most significant byte first: a directory with an artist and the place of the directory of the position. */
    private static byte[] exif() {
        ByteBuffer tiff = ByteBuffer.allocate(8 + 30 + 10 + 54 + 48);
        tiff.put(ascii("MM")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        entry(tiff, 0x013B, 2, 9).putInt(38);
        entry(tiff, 0x8825, 4, 1).putInt(48);
        tiff.putInt(0).put(ascii("Ida Berg\0\0"));
        tiff.putShort((short) 4);
        entry(tiff, 1, 2, 2).put(ascii("N\0\0\0"));
        entry(tiff, 2, 5, 3).putInt(102);
        entry(tiff, 3, 2, 2).put(ascii("E\0\0\0"));
        entry(tiff, 4, 5, 3).putInt(126);
        tiff.putInt(0);
        for (int part : new int[] {59, 54, 0, 10, 45, 0}) {
            tiff.putInt(part).putInt(1);
        }
        return tiff.array();
    }

    private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
        return tiff.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] checked = concat(ascii(type), content);
        CRC32 sum = new CRC32();
        sum.update(checked);
        return ByteBuffer.allocate(8 + checked.length)
                .putInt(content.length)
                .put(checked)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] with(byte[] picture, int at, byte[] more) {
        return ByteBuffer.allocate(picture.length + more.length)
                .put(picture, 0, at)
                .put(more)
                .put(picture, at, picture.length - at)
                .array();
    }

    static byte[] concat(byte[] one, byte[] other) {
        return ByteBuffer.allocate(one.length + other.length)
                .put(one)
                .put(other)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
