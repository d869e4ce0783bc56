package press.postmortem.generator.incident;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * The target of a link, taken apart. A query is left out: a published file has none.
 *
 * @param path percent-decoded, as the author wrote it; empty for a place in the same document
 * @param anchor percent-decoded, without {@code #}; empty for the top
 */
record Address(String path, String anchor) {
    static Address of(String target) {
        int hash = target.indexOf('#');
        String before = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : target.substring(hash + 1);
        int query = before.indexOf('?');
        return new Address(composed(query < 0 ? before : before.substring(0, query)), composed(anchor));
    }

    /** Whether it names a scheme or a host (RFC 3986, sections 3.1 and 4.2). */
    static boolean isExternal(String target) {
        if (target.startsWith("//")) {
            return true;
        }
        int i = 0;
        while (i < target.length() && isOfScheme(target.charAt(i))) {
            i++;
        }
        return i > 0 && i < target.length() && target.charAt(i) == ':';
    }

    boolean isRooted() {
        return path.startsWith("/");
    }

    /**
     * The path from the content root, without {@code .} and {@code ..} and without {@code /} at its ends; empty where it
     * leaves the root.
     *
     * @param folder what a relative path starts from
     */
    Optional<String> from(String folder) {
        Deque<String> names = new ArrayDeque<>();
        String whole = isRooted() ? path : folder + "/" + path;
        for (String name : whole.split("/")) {
            if (name.equals("..")) {
                if (names.isEmpty()) {
                    return Optional.empty();
                }
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    /** Whether it could be the address of a page on the web: a folder, a name without an extension, or {@code .html}. */
    boolean looksLikePage() {
        boolean points = isRooted() || path.startsWith("../") || path.endsWith("/") || path.endsWith(".html");
        return points
                && (path.endsWith("/") || path.endsWith(".html") || lastName().indexOf('.') < 0);
    }

    /** What a page of that address would be called. */
    String pageName() {
        String name = lastName();
        return name.endsWith(".html") ? name.substring(0, name.length() - ".html".length()) : name;
    }

    private String lastName() {
        String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return trimmed.substring(trimmed.lastIndexOf('/') + 1);
    }

    private static boolean isOfScheme(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "+-.".indexOf(c) >= 0;
    }

    private static String composed(String text) {
        return Normalizer.normalize(decoded(text), Normalizer.Form.NFC);
    }

    /** A percent sign that starts no escape stands for itself; so does everything where the escapes are no UTF-8. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(encoded.length);
        for (int i = 0; i < encoded.length; i++) {
            int value = encoded[i] == '%' && i + 2 < encoded.length ? hex(encoded[i + 1], encoded[i + 2]) : -1;
            out.put(value < 0 ? encoded[i] : (byte) value);
            i += value < 0 ? 0 : 2;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static int hex(byte high, byte low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
