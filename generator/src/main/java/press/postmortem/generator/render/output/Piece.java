package press.postmortem.generator.render.output;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A part of a text, as the bytes that are written. One object may be a piece of many files, and is told from all others. */
public final class Piece {
    private final byte[] bytes;
    private final boolean passing;

    private Piece(byte[] bytes, boolean passing) {
        this.bytes = bytes;
        this.passing = passing;
    }

    /** For many files. */
    public static Piece of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param bytes UTF-8, which nobody changes once they are here */
    public static Piece of(byte[] bytes) {
        return new Piece(bytes, false);
    }

    /** For one file, whose text it may be joined to. */
    public static Piece passing(String text) {
        return new Piece(text.getBytes(StandardCharsets.UTF_8), true);
    }

    /** @param parts as {@link #of(byte[])} has them, in order */
    public static Piece passing(List<byte[]> parts) {
        return new Piece(joined(parts), true);
    }

    static byte[] joined(List<byte[]> parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /** Whether it is for one file. */
    public boolean isPassing() {
        return passing;
    }

    /** UTF-8; not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The same for many files. */
    public Piece kept() {
        return passing ? of(bytes) : this;
    }
}
