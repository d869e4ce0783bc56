package press.postmortem.generator.render.output;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A part of a text. One object may be a piece of many files, and is told from all others. */
public sealed interface Piece {
    /** For many files: kept as the bytes that are written, as a text may take two for each letter. */
    static Piece of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @param bytes UTF-8, which nobody changes once they are here */
    static Piece of(byte[] bytes) {
        return new Kept(bytes);
    }

    /** For one file: a text that is read again before it is written, and then forgotten. */
    static Piece passing(String text) {
        return new Passing(text);
    }

    /** UTF-8; not to be changed. */
    byte[] bytes();

    String text();

    /** The text in an array of its own. */
    char[] characters();

    /** The same for many files. */
    Piece kept();

    final class Kept implements Piece {
        private final byte[] bytes;

        private Kept(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }

        @Override
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        @Override
        public char[] characters() {
            CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            return Arrays.copyOf(decoded.array(), decoded.limit());
        }

        @Override
        public Piece kept() {
            return this;
        }
    }

    final class Passing implements Piece {
        private final String text;

        private Passing(String text) {
            this.text = text;
        }

        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public char[] characters() {
            return text.toCharArray();
        }

        @Override
        public Piece kept() {
            return Piece.of(text);
        }
    }
}
