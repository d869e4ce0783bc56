package press.postmortem.generator.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says once its encodings are undone. */
final class Escapes {
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final int SHORTEST_BASE64 = 24;
    private static final boolean[] BASE64 = new boolean[0x80];

    static {
        for (char digit : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_".toCharArray()) {
            BASE64[digit] = true;
        }
    }

    /** How long {@code \\u0040} is. */
    private static final int UNICODE = 6;

    private Escapes() {}

    /** The text with one kind of encoding undone, for each kind that occurs in it. */
    static List<String> undone(String text) {
        List<String> out = new ArrayList<>();
        if (text.indexOf('%') >= 0 && PERCENT.matcher(text).find()) {
            out.add(ofPercent(text));
        }
        if (text.contains("\\u")) {
            out.add(ofJson(text));
        }
        if (text.length() >= SHORTEST_BASE64) {
            addBase64(text, out);
        }
        return out;
    }

    static String ofPercent(String text) {
        return PERCENT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(bytes(found.group())));
    }

    private static String bytes(String escapes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 1; i < escapes.length(); i += 3) {
            bytes.write(Integer.parseInt(escapes.substring(i, i + 2), 16));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    static String ofJson(String text) {
        int backslash = text.indexOf('\\');
        if (backslash < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (backslash >= 0 && backslash + 1 < text.length()) {
            out.append(text, at, backslash);
            int code = code(text, backslash + 1);
            out.append(code < 0 ? letter(text.charAt(backslash + 1)) : (char) code);
            at = backslash + (code < 0 ? 2 : UNICODE);
            backslash = text.indexOf('\\', at);
        }
        return out.append(text, at, text.length()).toString();
    }

    /** The character that {@code u} and four digits stand for; -1 where there are none. */
    private static int code(String text, int from) {
        if (text.charAt(from) != 'u' || text.length() - from < UNICODE - 1) {
            return -1;
        }
        int code = 0;
        for (int i = from + 1; i < from + UNICODE - 1; i++) {
            char digit = text.charAt(i);
            if (!HexFormat.isHexDigit(digit)) {
                return -1;
            }
            code = code << 4 | HexFormat.fromHexDigit(digit);
        }
        return code;
    }

    private static char letter(char escaped) {
        return switch (escaped) {
            case 'n', 'r', 't', 'b', 'f' -> ' ';
            default -> escaped;
        };
    }

    private static void addBase64(String text, List<String> out) {
        char[] units = text.toCharArray();
        int start = 0;
        for (int i = 0; i <= units.length; i++) {
            if (i == units.length || !isBase64(units[i])) {
                if (i - start >= SHORTEST_BASE64) {
                    ofBase64(text.substring(start, i)).ifPresent(out::add);
                }
                start = i + 1;
            }
        }
    }

    private static boolean isBase64(char character) {
        return character < BASE64.length && BASE64[character];
    }

    /**
     * @param digits without the signs that fill them up; four of them are three bytes, and one alone is none
     * @return empty where they are no text
     */
    private static Optional<String> ofBase64(String digits) {
        if (digits.length() % 4 == 1) {
            return Optional.empty();
        }
        String standard = digits.replace('-', '+').replace('_', '/');
        byte[] decoded = Base64.getDecoder().decode(standard);
        for (byte each : decoded) {
            if (each < ' ' && each != '\n' && each != '\r' && each != '\t' || each == 0x7F) {
                return Optional.empty();
            }
        }
        return Optional.of(new String(decoded, StandardCharsets.US_ASCII));
    }
}
