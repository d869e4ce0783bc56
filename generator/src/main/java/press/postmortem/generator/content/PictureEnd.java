package press.postmortem.generator.content;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where a PNG, JPEG or GIF ends, whose viewers pass over what stands behind it. */
final class PictureEnd {
    private static final int PNG_SIGNATURE = 8;
    private static final int GIF_SCREEN = 13;
    private static final int GIF_IMAGE = 10;

    private final byte[] bytes;

    private PictureEnd(byte[] bytes) {
        this.bytes = bytes;
    }

    /** One past its last byte; the end of the bytes where that is not found, or where it is none of these. */
    static int of(byte[] bytes) {
        PictureEnd picture = new PictureEnd(bytes);
        long end = bytes.length;
        if (picture.begins("\u0089PNG")) {
            end = picture.png();
        } else if (picture.begins("\u00ff\u00d8")) {
            end = picture.jpeg();
        } else if (picture.begins("GIF8")) {
            end = picture.gif();
        }
        return (int) Math.min(end, bytes.length);
    }

    private long png() {
        long at = PNG_SIGNATURE;
        while (at + 8 < bytes.length) {
            int chunk = (int) at;
            long length = (long) at(chunk) << 24 | at(chunk + 1) << 16 | at(chunk + 2) << 8 | at(chunk + 3);
            at += 12 + length;
            if (at(chunk + 4) == 'I' && at(chunk + 5) == 'E') {
                return at;
            }
        }
        return bytes.length;
    }

    /** Of what is compressed, only a restart or an escaped 0xFF looks like a marker. */
    private long jpeg() {
        int at = 2;
        while (at + 1 < bytes.length) {
            int marker = at(at + 1);
            if (at(at) != 0xFF || marker == 0xFF || marker == 0) {
                at++;
            } else if (marker == 0xD9) {
                return at + 2L;
            } else {
                boolean restart = marker >= 0xD0 && marker <= 0xD8;
                at += 2 + (restart ? 0 : at(at + 2) << 8 | at(at + 3));
            }
        }
        return bytes.length;
    }

    private long gif() {
        int at = GIF_SCREEN + colours(10);
        while (at < bytes.length && at(at) != ';') {
            boolean image = at(at) == ',';
            at = blocks(image ? at + GIF_IMAGE + colours(at + GIF_IMAGE - 1) + 1 : at + 2);
        }
        return at + 1L;
    }

    private int colours(int flags) {
        return (at(flags) & 0x80) == 0 ? 0 : 3 << (at(flags) & 7) + 1;
    }

    private int blocks(int from) {
        int at = from;
        while (at(at) > 0) {
            at += 1 + at(at);
        }
        return at + 1;
    }

    /** 0 beyond the last. */
    private int at(int index) {
        return index < bytes.length ? bytes[index] & 0xFF : 0;
    }

    private boolean begins(String signature) {
        byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
        return bytes.length > wanted.length && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
    }
}
