package press.postmortem.generator.review;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A path as a URI reference, as in RFC 3986. */
final class Uri {
    private static final String KEPT = "-._~/";

    private Uri() {}

    static boolean isAbsolute(String path) {
        return ContentFolder.isAbsolute(path);
    }

    /** With {@code file://} before it where the path is a whole one. */
    static String ofPath(String path) {
        String slashed = isAbsolute(path) ? path.replace('\\', '/') : path;
        String start = !isAbsolute(path) ? "" : slashed.startsWith("/") ? "file://" : "file:///";
        StringBuilder out = new StringBuilder(start);
        for (byte each : slashed.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (isPlain(c)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || KEPT.indexOf(c) >= 0;
    }
}
