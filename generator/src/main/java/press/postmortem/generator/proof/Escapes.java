package press.postmortem.generator.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text says once its encodings are undone. */
final class Escapes {
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    private static final Pattern JSON = Pattern.compile("\\\\(?:u([0-9A-Fa-f]{4})|(.))");
    private static final int SHORTEST_BASE64 = 24;

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
        return text.indexOf('\\') < 0
                ? text
                : JSON.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group(2))));
    }

    private static String character(String code, String letter) {
        if (code != null) {
            return String.valueOf((char) Integer.parseInt(code, 16));
        }
        return "nrtbf".contains(letter) ? " " : letter;
    }

    private static void addBase64(String text, List<String> out) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isBase64(text.charAt(i))) {
                if (i - start >= SHORTEST_BASE64) {
                    ofBase64(text.substring(start, i)).ifPresent(out::add);
                }
                start = i + 1;
            }
        }
    }

    private static boolean isBase64(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || "+/_-".indexOf(character) >= 0;
    }

    /** @param digits without the signs that fill them up */
    private static Optional<String> ofBase64(String digits) {
        try {
            String standard = digits.replace('-', '+').replace('_', '/');
            String decoded = new String(Base64.getDecoder().decode(standard), StandardCharsets.UTF_8);
            boolean text = decoded.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n' || c == '\r' || c == '\t');
            return text ? Optional.of(decoded) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // no base64: its length does not fit
            return Optional.empty();
        }
    }
}
