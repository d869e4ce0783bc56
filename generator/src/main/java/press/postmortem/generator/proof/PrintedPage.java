package press.postmortem.generator.proof;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/**
 * What a made piece of HTML says, and the places in it, in one pass. It was written here, so its syntax is sound: no {@code >}
 * stands in a tag but at its end.
 *
 * @param letters its words and those that stand for its pictures, as {@link Letters#of}
 * @param pictures how many there are
 */
record PrintedPage(String letters, int pictures, Places places) {
    /**
     * @param ids how places of the page are called
     * @param targets where links lead that stay on the page
     */
    record Places(List<String> ids, List<String> targets) {}

    static PrintedPage of(String html) {
        return new Reading(html).read();
    }

    private static final class Reading {
        private final String html;
        private final StringBuilder text;
        private final List<String> ids = new ArrayList<>();
        private final List<String> targets = new ArrayList<>();
        private int pictures;

        Reading(String html) {
            this.html = html;
            this.text = new StringBuilder(html.length());
        }

        PrintedPage read() {
            int at = 0;
            for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
                text.append(html, at, open);
                int close = html.indexOf('>', open);
                at = close < 0 ? html.length() : close + 1;
                tag(html.substring(open, at));
            }
            text.append(html, at, html.length());
            return new PrintedPage(Letters.of(decoded(text.toString())), pictures, new Places(ids, targets));
        }

        private void tag(String tag) {
            String id = attribute(tag, " id=\"");
            if (!id.isEmpty()) {
                ids.add(decoded(id));
            }
            String target = attribute(tag, " href=\"#");
            if (!target.isEmpty()) {
                targets.add(decoded(target));
            }
            if (tag.startsWith("<img ")) {
                pictures++;
                text.append(attribute(tag, " alt=\""));
            }
        }

        private static String attribute(String tag, String start) {
            int at = tag.indexOf(start);
            if (at < 0) {
                return "";
            }
            int from = at + start.length();
            int end = tag.indexOf('"', from);
            return end < 0 ? "" : tag.substring(from, end);
        }

        private static String decoded(String text) {
            return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
        }
    }
}
