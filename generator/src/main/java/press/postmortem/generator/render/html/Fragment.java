package press.postmortem.generator.render.html;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The part of an address behind {@code #}. */
public final class Fragment {
    private static final String REFUSED = " \"<>\\^`{|}%";

    private Fragment() {}

    /** Letters of all scripts stay; what an address can't hold is percent-encoded. */
    public static String encoded(String id) {
        return isPlain(id) ? id : percentEncoded(id);
    }

    private static boolean isPlain(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (isRefused(id.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRefused(int character) {
        return character <= ' ' || REFUSED.indexOf(character) >= 0;
    }

    private static String percentEncoded(String id) {
        StringBuilder out = new StringBuilder();
        id.codePoints().forEach(each -> {
            if (!isRefused(each)) {
                out.appendCodePoint(each);
            } else {
                for (byte octet : Character.toString(each).getBytes(StandardCharsets.UTF_8)) {
                    out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
                }
            }
        });
        return out.toString();
    }
}
