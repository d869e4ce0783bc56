package press.postmortem.generator.content;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import press.postmortem.generator.diagnostic.SourceFile;

/** {@link Asset} → {@link AssetContent}. Of a film or a huge picture only as much is read as tells of it. */
public final class AssetReader {
    /** A log may be longer; what can leak from it does so in its first megabytes. */
    static final int LARGEST_TEXT = 4_000_000;

    private static final String BEYOND = "what comes after its first " + LARGEST_TEXT / 1_000_000 + " MB";

    private static final int SNIFFED = 8192;
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final Set<String> FONTS = Set.of("wOFF", "wOF2", "OTTO", "true", "ttcf", "\0\1\0\0");
    private static final String DATA = "data:image/";
    private static final char PADDING = '=';

    /** Lines of MIME and PEM have 76 and 64 letters. */
    private static final int SHORTEST_LINE = 60;

    private static final Pattern EMBEDDED = Pattern.compile("data:image/[a-z0-9.+-]{1,20};base64,");

    private AssetReader() {}

    /** @throws UncheckedIOException where the disk refuses */
    public static AssetContent read(Asset asset) {
        try {
            byte[] start;
            PictureMetadata metadata;
            try (InputStream in = open(asset)) {
                in.mark(SNIFFED);
                start = in.readNBytes(SNIFFED);
                in.reset();
                if (Unpacked.isPacked(start)) {
                    return packed(asset.path(), in, start);
                }
                if (isText(start)) {
                    return text(asset.path(), in);
                }
                metadata = PictureMetadata.read(in);
            }
            try (InputStream in = open(asset)) {
                return metadata.isPicture()
                        ? picture(asset.path(), metadata, in)
                        : others(asset.path(), in, isFont(start));
            }
        } catch (IOException e) {
            throw ReadFailure.of(asset.path(), e);
        }
    }

    private static InputStream open(Asset asset) throws IOException {
        return new BufferedInputStream(Files.newInputStream(asset.file(), LinkOption.NOFOLLOW_LINKS), 2 * SNIFFED);
    }

    static boolean isText(byte[] start) {
        boolean pdf = start.length > PDF.length && Arrays.equals(start, 0, PDF.length, PDF, 0, PDF.length);
        return hasMarkOfUtf16(start)
                || !pdf && IntStream.range(0, Math.min(start.length, SNIFFED)).noneMatch(i -> start[i] == 0);
    }

    /** What letters look like says nothing else. */
    private static boolean isFont(byte[] start) {
        String signature = new String(start, 0, Math.min(start.length, 4), StandardCharsets.ISO_8859_1);
        return FONTS.contains(signature);
    }

    private static boolean hasMarkOfUtf16(byte[] start) {
        return start.length > 1
                && ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE
                        || (start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF);
    }

    /** Behind its end, and where it does not say of itself what it should, it is read like any other file. */
    private static AssetContent picture(String path, PictureMetadata metadata, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_TEXT);
        int from = metadata.isWhole() ? PictureEnd.of(bytes) : 0;
        String text = TextRuns.of(Arrays.copyOfRange(bytes, from, bytes.length)).text();
        return new AssetContent(
                path,
                Optional.of(text).filter(runs -> !runs.isEmpty()).map(runs -> new SourceFile(path, runs)),
                metadata.notes().orElse(List.of()),
                metadata.isWhole() ? Optional.empty() : Optional.of("what it says of itself"),
                metadata.size());
    }

    private static AssetContent packed(String path, InputStream in, byte[] start) {
        Unpacked unpacked = Unpacked.read(in, start);
        Optional<String> unread = unpacked.isWhole() ? Optional.empty() : Optional.of("all that is packed into it");
        return new AssetContent(path, Optional.empty(), unpacked.notes(), unread, Optional.empty());
    }

    private static AssetContent others(String path, InputStream in, boolean font) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_TEXT);
        TextRuns runs = TextRuns.of(bytes);
        Optional<String> unread = runs.whole() || font ? Optional.empty() : Optional.of("what of it is no text");
        return new AssetContent(
                path,
                Optional.of(new SourceFile(path, runs.text())),
                List.of(),
                in.read() >= 0 ? Optional.of(BEYOND) : unread,
                Optional.empty());
    }

    private static AssetContent text(String path, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_TEXT);
        boolean cut = in.read() >= 0;
        String text = DecodedText.of(cut ? wholeLines(bytes) : bytes).text();
        List<PictureNote> notes = new ArrayList<>();
        SourceFile source = new SourceFile(path, withoutPictures(text, notes));
        Optional<String> unread = cut ? Optional.of(BEYOND) : Optional.empty();
        return new AssetContent(path, Optional.of(source), notes, unread, Optional.empty());
    }

    private static byte[] wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? bytes : Arrays.copyOf(bytes, end);
    }

    /** The text with blanks for the pictures embedded in it, so that all else stays in its place. */
    private static String withoutPictures(String text, List<PictureNote> notes) {
        if (!text.contains(DATA)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        Matcher embedded = EMBEDDED.matcher(text);
        while (embedded.find()) {
            int end = pictureEnd(text, embedded.end());
            for (int i = embedded.end(); i < end; i++) {
                out.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
            byte[] picture = decoded(text.substring(embedded.end(), end));
            PictureMetadata.read(new ByteArrayInputStream(picture)).notes().ifPresent(notes::addAll);
        }
        return out.toString();
    }

    /**
     * Where an embedded picture ends. It may go on in more lines, if these are as long as the first; the last one may be shorter, if
     * something shows that it is one: padding, or a quotation mark or bracket behind it. Any other word is none of its letters.
     */
    private static int pictureEnd(String text, int start) {
        int first = blanksEnd(text, start);
        int end = wordEnd(text, first);
        int line = end - first;
        if (first > start && line < SHORTEST_LINE) {
            return start;
        }
        while (line >= SHORTEST_LINE && text.charAt(end - 1) != PADDING) {
            int next = blanksEnd(text, end);
            int last = wordEnd(text, next);
            boolean ends = last > next && (text.charAt(last - 1) == PADDING || isClosed(text, last));
            if (last == next || last - next != line && !(ends && last - next < line)) {
                return end;
            }
            end = last;
        }
        return end;
    }

    private static int blanksEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isBase64(text.charAt(end))) {
            end++;
        }
        while (end > start && end < text.length() && text.charAt(end) == PADDING) {
            end++;
        }
        return end;
    }

    private static boolean isClosed(String text, int at) {
        return at < text.length() && "\"')<>]".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isBase64(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/';
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
