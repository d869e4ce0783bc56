package press.postmortem.generator.render.html;

import java.util.Set;

/**
 * HTML without what says nothing where neither our style sheets nor our scripts are. Readers of feeds drop it, and validators
 * warn of it. It is well formed, with every value quoted, unless a theme wrote something else.
 */
public final class LeanHtml {
    private static final Set<String> KEPT = Set.of(
            "abbr",
            "alt",
            "checked",
            "cite",
            "colspan",
            "datetime",
            "dir",
            "disabled",
            "headers",
            "height",
            "href",
            "hreflang",
            "lang",
            "rel",
            "rowspan",
            "scope",
            "src",
            "start",
            "title",
            "type",
            "value",
            "width");

    /** A swatch of colour. */
    private static final String NOTHING = "<span></span>";

    private LeanHtml() {}

    public static String of(String html) {
        StringBuilder out = new StringBuilder(html.length());
        int written = 0;
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', Math.max(open + 1, written))) {
            int name = endOfName(html, open + 1);
            if (name > open + 1 && html.startsWith(" ", name)) {
                String tag = html.substring(open + 1, name);
                out.append(html.substring(written, name));
                written = attributes(tag, html, name, out);
            }
        }
        return out.append(html.substring(written)).toString().replace(NOTHING, "");
    }

    /** @return where it starts, if what stands there is no name of an element that is opened */
    private static int endOfName(String html, int start) {
        int at = start;
        while (at < html.length()
                && (html.charAt(at) >= 'a' && html.charAt(at) <= 'z'
                        || at > start && html.charAt(at) >= '0' && html.charAt(at) <= '9')) {
            at++;
        }
        return at;
    }

    /** @return where the tag closes */
    private static int attributes(String tag, String html, int start, StringBuilder out) {
        int close = closing(html, start);
        int at = start;
        while (at < close) {
            int name = at + 1;
            int end = name;
            while (end < close && html.charAt(end) != '=' && html.charAt(end) != ' ') {
                end++;
            }
            at = html.startsWith("=\"", end) ? afterQuote(html, end + 2, close) : end;
            if (at > close) {
                close = closing(html, at);
            }
            if (isKept(tag, html.substring(name, end))) {
                out.append(' ').append(html.substring(name, at));
            }
        }
        return close;
    }

    private static int closing(String html, int from) {
        int close = html.indexOf('>', from);
        return close < 0 ? html.length() : close;
    }

    /** @return {@code close} where the value goes on to the end, as a theme may have written it */
    private static int afterQuote(String html, int start, int close) {
        int quote = html.indexOf('"', start);
        return quote < 0 ? close : quote + 1;
    }

    /** The class of code tells its language. */
    private static boolean isKept(String tag, String attribute) {
        return KEPT.contains(attribute) || tag.equals("code") && attribute.equals("class");
    }
}
