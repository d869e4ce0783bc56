package press.postmortem.generator.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a file: as UTF-8, or, where it is not, as what it seems to be.
 *
 * @param text without a byte order mark; with line ends as they were
 * @param fault what was wrong; the text is then the best that could be made of the bytes
 */
record DecodedText(String text, Optional<Fault> fault) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    DecodedText {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(fault, "fault");
    }

    /**
     * @param position of the first byte that does not belong, from 0
     * @param before the text before that byte
     * @param explanation what the file seems to be, as a clause
     */
    record Fault(int position, String before, String explanation) {}

    static DecodedText of(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            String name = "the file seems to be " + wide.get().name();
            return new DecodedText(withoutMark(new String(bytes, wide.get())), Optional.of(new Fault(0, "", name)));
        }
        int valid = validUtf8(bytes);
        return valid == bytes.length
                ? new DecodedText(withoutMark(new String(bytes, StandardCharsets.UTF_8)), Optional.empty())
                : narrow(bytes, valid);
    }

    /** Where the fault is in a {@code SourceFile} of this text, in which each line end is one character. */
    int offsetOfFault() {
        String before = withoutMark(fault.orElseThrow().before());
        return before.replace("\r\n", "\n").length();
    }

    /** One byte a character; or UTF-8 that was damaged, which characters of several bytes before or after the fault show. */
    private static DecodedText narrow(byte[] bytes, int fault) {
        boolean damaged = new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .anyMatch(c -> c > 0x7F && c != 0xFFFD && c != BYTE_ORDER_MARK);
        Charset charset = damaged || !decodes(bytes, WINDOWS_1252) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        String explanation = charset.equals(WINDOWS_1252)
                ? "the file seems to be Windows-1252 or Latin-1"
                : String.format(Locale.ROOT, "it is 0x%02X", bytes[fault]);
        String before = new String(bytes, 0, fault, charset);
        return new DecodedText(
                withoutMark(new String(bytes, charset)), Optional.of(new Fault(fault, before, explanation)));
    }

    /** UTF-16, known by its byte order mark, or by the zeros that every second byte of plain English has. */
    private static Optional<Charset> wide(byte[] bytes) {
        if (bytes.length < 2 || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if (first == 0xFF && second == 0xFE || zeros(bytes, 1)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return first == 0xFE && second == 0xFF || zeros(bytes, 0)
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean zeros(byte[] bytes, int start) {
        int zeros = 0;
        for (int i = start; i < bytes.length; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return zeros > bytes.length / 4;
    }

    private static int validUtf8(byte[] bytes) {
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        return result.isError() ? in.position() : bytes.length;
    }

    private static boolean decodes(byte[] bytes, Charset charset) {
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        return !strict(charset).decode(ByteBuffer.wrap(bytes), out, true).isError();
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
