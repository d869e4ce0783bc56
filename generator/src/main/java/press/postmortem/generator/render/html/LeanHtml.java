package press.postmortem.generator.render.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML without what says nothing where neither our style sheets nor our scripts are. Readers of feeds drop it, and validators
 * warn of it.
 */
public final class LeanHtml {
    /** A start tag as it is written here: every value is quoted, and no value holds an angle bracket. */
    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*) ([^<>]+)>");

    private static final Pattern ATTRIBUTE = Pattern.compile("([a-zA-Z:_-]+)(?:=\"[^\"]*\")?");

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
        return TAG.matcher(html)
                .replaceAll(tag -> Matcher.quoteReplacement(lean(tag.group(1), tag.group(2))))
                .replace(NOTHING, "");
    }

    private static String lean(String name, String attributes) {
        StringBuilder out = new StringBuilder("<").append(name);
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            if (isKept(name, attribute.group(1))) {
                out.append(' ').append(attribute.group());
            }
        }
        return out.append('>').toString();
    }

    /** The class of code tells its language. */
    private static boolean isKept(String tag, String attribute) {
        return KEPT.contains(attribute) || tag.equals("code") && attribute.equals("class");
    }
}
