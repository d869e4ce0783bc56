package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * HTML or XML that was written here → the passages in it, in one pass: its texts, as far as elements reach that stand in no line of
 * words, its comments, the values of its attributes, and the data beside its text.
 */
final class Markup {
    private static final TextSet RUNNING = TextSet.of(List.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
            "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"));
    private static final TextSet SAYING_NOTHING =
            TextSet.of(List.of("class", "rel", "scope", "role", "lang", "type", "colspan"));

    /** How the data begins that a page holds beside its text. */
    private static final String DATA = "<script type=\"application/ld+json\"";

    private final byte[] html;
    private final Passages out;

    /** Where the first stretch of the passage that is being read lies, which mostly is the only one. */
    private int start;

    private int end;

    /** The whole passage, where it has several stretches. */
    private final Utf8 gathered = new Utf8(256);

    private boolean hasEntities;

    private Markup(byte[] html, Passages out) {
        this.html = html;
        this.out = out;
    }

    static void read(byte[] html, Passages out) {
        new Markup(html, out).read();
    }

    private void read() {
        int at = 0;
        while (at < html.length) {
            at = html[at] == '<' ? tag(at) : text(at);
        }
        endPassage();
    }

    private int text(int from) {
        byte[] units = html;
        int at = from;
        boolean entities = false;
        while (at < units.length) {
            byte unit = units[at];
            if (unit == '<') {
                break;
            }
            entities |= unit == '&';
            at++;
        }
        hasEntities |= entities;
        if (start == end) {
            start = from;
            end = at;
        } else {
            if (gathered.length() == 0) {
                gathered.add(units, start, end);
            }
            gathered.add(units, from, at);
        }
        return at;
    }

    private void endPassage() {
        boolean whole = gathered.length() == 0;
        byte[] text = whole ? html : gathered.bytes();
        int from = whole ? start : 0;
        int to = whole ? end : gathered.length();
        if (hasEntities) {
            escaped(text, from, to);
        } else if (from < to) {
            out.say(text, from, to);
        }
        start = 0;
        end = 0;
        gathered.clear();
        hasEntities = false;
    }

    /** Markup in a feed is text there. */
    private void escaped(byte[] written, int from, int to) {
        if (holds("&lt;", written, from, to) && holds("&gt;", written, from, to)) {
            out.markup(written, from, to, () -> {
                String text = decoded(written, from, to);
                if (text.contains("</")) {
                    read(text.getBytes(StandardCharsets.UTF_8), out);
                }
                out.say(text);
            });
        } else {
            out.say(decoded(written, from, to));
        }
    }

    private static boolean holds(String wanted, byte[] text, int from, int to) {
        for (int at = from; at <= to - wanted.length(); at++) {
            if (text[at] == wanted.charAt(0) && stands(wanted, text, at)) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(byte[] text, int from, int to) {
        return Entities.decoded(new String(text, from, to - from, StandardCharsets.UTF_8));
    }

    /** @return where what stands behind a tag or a comment begins */
    private int tag(int open) {
        int name = open + 1;
        if (name < html.length && html[name] == '!') {
            return comment(open);
        }
        if (name < html.length && html[name] == '/') {
            name++;
        }
        int behind = name;
        while (behind < html.length && isOfName(html[behind])) {
            behind++;
        }
        if (!RUNNING.has(html, name, behind)) {
            endPassage();
        }
        int close = attributes(behind);
        return stands(DATA, open) ? data(close) : Math.min(close + 1, html.length);
    }

    private int comment(int open) {
        endPassage();
        int close = find('>', open);
        if (stands("<!--", open)) {
            while (close < html.length && !stands("-->", close - 2)) {
                close = find('>', close + 1);
            }
        }
        out.say(html, open + 1, close);
        return Math.min(close + 1, html.length);
    }

    /** @return where the tag closes */
    private int attributes(int from) {
        byte[] units = html;
        int at = from;
        while (at < units.length) {
            byte unit = units[at];
            if (unit == '>') {
                break;
            }
            at++;
            if (unit == '=' && at < units.length && units[at] == '"') {
                at = attribute(from, at - 1);
            }
        }
        return at;
    }

    /**
     * @param from behind the name of the tag
     * @param equals behind the name of the attribute, two characters before its value
     * @return behind its value
     */
    private int attribute(int from, int equals) {
        byte[] units = html;
        int value = equals + 2;
        int close = value;
        boolean entities = false;
        while (close < units.length) {
            byte unit = units[close];
            if (unit == '"') {
                break;
            }
            entities |= unit == '&';
            close++;
        }
        int name = equals;
        while (name > from && units[name - 1] > ' ') {
            name--;
        }
        if (close > value && !SAYING_NOTHING.has(units, name, equals)) {
            boolean id = equals - name == 2 && units[name] == 'i' && units[name + 1] == 'd';
            if (entities) {
                byte[] decoded = decoded(units, value, close).getBytes(StandardCharsets.UTF_8);
                parts(decoded, 0, decoded.length, id);
            } else {
                parts(units, value, close, id);
            }
        }
        return close + 1;
    }

    /**
     * Where several reports share a page, an id is that of the report, a colon, and that of the heading: two passages.
     *
     * @param id whether the text is an id; it may lead to one all the same
     */
    private void parts(byte[] text, int from, int to, boolean id) {
        int part = from;
        if (id || from < to && text[from] == '#') {
            for (int at = from; at < to; at++) {
                if (text[at] == ':') {
                    out.say(text, part, at);
                    part = at + 1;
                }
            }
        }
        out.say(text, part, to);
    }

    private int data(int close) {
        int from = Math.min(close + 1, html.length);
        int to = from;
        while (to < html.length && !stands("</script", to)) {
            to++;
        }
        JsonStrings.read(html, from, to, out);
        return to;
    }

    private static boolean isOfName(byte character) {
        return character >= 'a' && character <= 'z'
                || character >= '0' && character <= '9'
                || character >= 'A' && character <= 'Z';
    }

    /** The first place of a character; the end where there is none. */
    private int find(char character, int from) {
        byte[] units = html;
        int at = from;
        while (at < units.length && units[at] != character) {
            at++;
        }
        return Math.min(at, units.length);
    }

    private boolean stands(String wanted, int at) {
        return stands(wanted, html, at);
    }

    /** Whether a text stands at a place; nothing stands before the beginning. */
    static boolean stands(String wanted, byte[] html, int at) {
        if (at < 0 || html.length - at < wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (html[at + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
