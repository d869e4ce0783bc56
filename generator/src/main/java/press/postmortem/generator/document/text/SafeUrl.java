package press.postmortem.generator.document.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The one allow list of addresses: {@code http}, {@code https}, {@code mailto}, {@code tel} and {@code ftp}, relative ones
 * and {@code #id} for links; {@code http}, {@code https} and relative ones for pictures. An address is judged as a browser
 * would read it: without control and invisible characters, its scheme percent-decoded, in lower case.
 */
public final class SafeUrl {
    private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel", "ftp");
    private static final Set<String> PICTURES = Set.of("http", "https");
    private static final int DECODINGS = 3;

    private SafeUrl() {}

    /**
     * @param address decoded: no entities left
     * @return whether it may stand in a page's {@code href}
     */
    public static boolean allowsLink(String address) {
        return allows(address, LINKS);
    }

    /**
     * @param address decoded: no entities left
     * @return whether it may stand in a page's {@code src}
     */
    public static boolean allowsPicture(String address) {
        return allows(address, PICTURES);
    }

    /** The address as it may stand in a link; empty where it may not, or where nothing is left of it. */
    public static Optional<String> link(String address) {
        return allowsLink(address) ? normalised(address) : Optional.empty();
    }

    /** The address as it may stand in a picture; empty where it may not, or where nothing is left of it. */
    public static Optional<String> picture(String address) {
        return allowsPicture(address) ? normalised(address) : Optional.empty();
    }

    private static boolean allows(String address, Set<String> schemes) {
        String scheme = scheme(address);
        return scheme.isEmpty() || schemes.contains(scheme);
    }

    /** Without what browsers skip; an address without a scheme but with a host is one of the web. */
    private static Optional<String> normalised(String address) {
        String visible = Characters.presentable(withoutControls(address)).strip();
        if (visible.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(namesHost(visible) ? "https://" + visible.substring(2) : visible);
    }

    private static boolean namesHost(String address) {
        return address.length() > 2 && isSlash(address.charAt(0)) && isSlash(address.charAt(1));
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /**
     * What stands before the first colon, decoded and in lower case, where a browser would take it for a scheme; else
     * empty.
     *
     * @see <a href="https://url.spec.whatwg.org/#scheme-start-state">URL Standard, scheme start state</a>
     */
    private static String scheme(String address) {
        String start = decoded(beforePath(visible(address)));
        int colon = start.indexOf(':');
        if (colon <= 0 || !isLetter(start.charAt(0))) {
            return "";
        }
        String scheme = start.substring(0, colon);
        return scheme.chars().allMatch(SafeUrl::mayStandInScheme) ? scheme.toLowerCase(Locale.ROOT) : "";
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean mayStandInScheme(int c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.';
    }

    private static String beforePath(String address) {
        int end = 0;
        while (end < address.length() && "/\\?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(0, end);
    }

    /** Percent-decodes ASCII, again and again, as {@code java%2573cript} hides twice. */
    private static String decoded(String text) {
        String decoded = text;
        for (int i = 0; i < DECODINGS; i++) {
            decoded = visible(decodedOnce(decoded));
        }
        return decoded;
    }

    private static String decodedOnce(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int value = text.charAt(i) == '%' ? hexadecimal(text, i + 1) : -1;
            out.append(value < 0 ? text.charAt(i) : (char) value);
            i += value < 0 ? 0 : 2;
        }
        return out.toString();
    }

    /** The ASCII character that two digits name, or -1. */
    private static int hexadecimal(String text, int start) {
        if (start + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(start), 16);
        int low = Character.digit(text.charAt(start + 1), 16);
        int value = high < 0 || low < 0 ? -1 : high * 16 + low;
        return value < 0x80 ? value : -1;
    }

    private static String withoutControls(String text) {
        return filtered(text, false);
    }

    /** Without anything that a reader can't see. */
    private static String visible(String text) {
        return filtered(text, true);
    }

    private static String filtered(String text, boolean blanksToo) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isISOControl(c) && !(blanksToo && isInvisible(c)))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
