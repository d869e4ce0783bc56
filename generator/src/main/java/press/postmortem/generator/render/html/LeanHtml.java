package press.postmortem.generator.render.html;

import java.util.Set;

/**
 * HTML without what says nothing where neither our style sheets nor our scripts are. Readers of feeds drop it, and validators
 * warn of it. It was written here: every value is quoted, and neither a text nor a value holds an angle bracket.
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
        for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
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
        int close = html.indexOf('>', start);
        int at = start;
        while (at < close) {
            int name = at + 1;
            int end = name;
            while (end < close && html.charAt(end) != '=' && html.charAt(end) != ' ') {
                end++;
            }
            at = html.startsWith("=\"", end) ? html.indexOf('"', end + 2) + 1 : end;
            if (isKept(tag, html.substring(name, end))) {
                out.append(' ').append(html.substring(name, at));
            }
        }
        return close;
    }

    /** The class of code tells its language. */
    private static boolean isKept(String tag, String attribute) {
        return KEPT.contains(attribute) || tag.equals("code") && attribute.equals("class");
    }
}
