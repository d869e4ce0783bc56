package press.postmortem.generator.render.output;

import java.nio.charset.StandardCharsets;

/** A part of a text, as the bytes that are written. One object may be a piece of many files, and is told from all others. */
public final class Piece {
    private final byte[] bytes;

    private Piece(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Piece of(String text) {
        return new Piece(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param bytes UTF-8, which nobody changes once they are here */
    public static Piece of(byte[] bytes) {
        return new Piece(bytes);
    }

    /** UTF-8; not a copy, as they are many. */
    public byte[] bytes() {
        return bytes;
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
