package press.postmortem.generator.proof;

import java.util.List;
import java.util.stream.Stream;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.search.SearchIndexReader;
import press.postmortem.generator.render.search.Searchable;

/**
 * What a made file says, piece by piece and decoded: paragraphs, cells and the values of attributes of HTML and of HTML in
 * feeds, the strings of JSON, the cells of CSV, the texts and words of the search index, the lines of everything else. The
 * files were written here, so their syntax is sound.
 */
final class Passages {
    private static final TextSet RUNNING = TextSet.of(List.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
            "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"));
    private static final TextSet SAYING_NOTHING =
            TextSet.of(List.of("class", "rel", "scope", "role", "lang", "type", "colspan"));

    /** How the data begins that a page holds beside its text. */
    private static final String DATA = "<script type=\"application/ld+json\"";

    private final Listener listener;

    private Passages(Listener listener) {
        this.listener = listener;
    }

    /** Who is told what a file says. */
    interface Listener {
        /** Told of some characters of a text, which may be others once this is done. */
        void passage(char[] text, int from, int to);

        /**
         * A part of the file as it is written, encodings and all.
         *
         * @param reading tells the passages in it; need not be run again for what is written alike
         */
        default void piece(String written, Runnable reading) {
            reading.run();
        }
    }

    static void of(OutputFile.Text file, Listener listener) {
        Passages passages = new Passages(listener);
        String extension = file.path().substring(file.path().lastIndexOf('.') + 1);
        switch (extension) {
            case "html", "xml", "opml" -> passages.page(file);
            case "json" -> passages.json(file.text());
            case "csv" -> passages.csv(file.text());
            case "js" -> passages.index(file.text());
            case "ics" -> passages.calendar(file.text());
            default -> passages.lines(file.text());
        }
    }

    private void say(String passage) {
        say(passage.toCharArray(), 0, passage.length());
    }

    private void say(char[] text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text[start])) {
            start++;
        }
        if (start < to) {
            listener.passage(text, from, to);
        }
    }

    private void lines(String text) {
        char[] units = text.toCharArray();
        int start = 0;
        for (int i = 0; i < units.length; i++) {
            if (units[i] == '\n' || units[i] == '\r') {
                say(units, start, i);
                start = i + 1;
            }
        }
        say(units, start, units.length);
    }

    /** The values alone: the name of a property, as {@code UID}, says what it is for any calendar. */
    private void calendar(String text) {
        text.replace("\r\n ", "")
                .lines()
                .map(line -> line.substring(line.indexOf(':') + 1))
                .forEach(this::calendarValue);
    }

    private void calendarValue(String value) {
        if (value.indexOf('\\') < 0) {
            say(value);
        } else {
            Stream.of(value.split("(?<!\\\\)\\\\n"))
                    .map(line -> line.replaceAll("\\\\(.)", "$1"))
                    .forEach(this::say);
        }
    }

    private void index(String script) {
        SearchIndexReader.read(script).stream()
                .flatMap(Searchable::texts)
                .distinct()
                .forEach(this::say);
    }

    /** RFC 4180: a quote within quotes is doubled. */
    private void csv(String text) {
        char[] units = text.toCharArray();
        Characters cell = new Characters(256);
        boolean quoted = false;
        for (int i = 0; i < units.length; i++) {
            char c = units[i];
            boolean escaped = quoted && c == '"' && i + 1 < units.length && units[i + 1] == '"';
            if (escaped || c != '"' && (quoted || c != ',' && c != '\r' && c != '\n')) {
                cell.add(c);
                i += escaped ? 1 : 0;
            } else if (c == '"') {
                quoted = !quoted;
            } else {
                say(cell.units(), 0, cell.length());
                cell.clear();
            }
        }
        say(cell.units(), 0, cell.length());
    }

    private void json(String text) {
        json(text.toCharArray(), 0, text.length());
    }

    private void json(char[] text, int from, int to) {
        int at = find('"', text, from, to);
        while (at < to) {
            int end = at + 1;
            boolean plain = true;
            while (end < to && text[end] != '"') {
                plain &= text[end] != '\\' && text[end] != '<';
                end += text[end] == '\\' ? 2 : 1;
            }
            int last = Math.min(end, to);
            if (plain) {
                say(text, at + 1, last);
            } else {
                string(Escapes.ofJson(new String(text, at + 1, last - at - 1)));
            }
            at = find('"', text, end + 1, to);
        }
    }

    private void string(String text) {
        if (text.indexOf('<') >= 0) {
            markup(text);
        } else {
            say(text);
        }
    }

    /**
     * No passage reaches from one piece into another: a piece of a page is whole elements. A report that stands alone in a print
     * view is a piece of no other.
     */
    private void page(OutputFile.Text file) {
        for (String piece : file.pieces()) {
            if (file.galleys().size() > 1) {
                listener.piece(piece, () -> markup(piece));
            } else {
                markup(piece);
            }
        }
    }

    private void markup(String text) {
        char[] html = text.toCharArray();
        Characters passage = new Characters(256);
        int at = 0;
        while (at < html.length) {
            int open = find('<', html, at, html.length);
            passage.add(html, at, open);
            if (open == html.length) {
                break;
            }
            int close = close(html, open);
            if (!isRunning(html, open, close)) {
                flush(passage);
            }
            if (stands("<!", html, open)) {
                say(html, open + 1, close);
            } else {
                attributes(html, open + 1, close);
            }
            at = Math.min(close + 1, html.length);
            if (stands(DATA, html, open)) {
                int end = text.indexOf("</script", at);
                int last = end < 0 ? html.length : end;
                json(html, at, last);
                at = last;
            }
        }
        flush(passage);
    }

    /** Where the tag or comment ends that opens there. */
    private static int close(char[] html, int open) {
        int close = find('>', html, open, html.length);
        if (stands("<!--", html, open)) {
            while (close < html.length && !stands("-->", html, close - 2)) {
                close = find('>', html, close + 1, html.length);
            }
        }
        return close;
    }

    private static boolean isRunning(char[] html, int open, int close) {
        int start = open + 1 < close && html[open + 1] == '/' ? open + 2 : open + 1;
        int end = start;
        while (end < close && Character.isLetterOrDigit(html[end])) {
            end++;
        }
        return RUNNING.has(html, start, end);
    }

    /** @param from behind the {@code <} of a tag */
    private void attributes(char[] html, int from, int to) {
        int equals = find('=', html, from, to);
        while (equals + 1 < to) {
            if (html[equals + 1] == '"') {
                int name = equals;
                while (name > from && html[name - 1] != ' ') {
                    name--;
                }
                int end = find('"', html, equals + 2, to);
                if (!SAYING_NOTHING.has(html, name, equals)) {
                    boolean place = stands("id=", html, name) || stands("#", html, equals + 2);
                    attribute(html, equals + 2, end, place);
                }
                equals = end;
            }
            equals = find('=', html, equals + 1, to);
        }
    }

    /**
     * Where several reports share a page, an id is that of the report, a colon, and that of the heading: two passages.
     *
     * @param place whether it is an id, or leads to one
     */
    private void attribute(char[] html, int from, int to, boolean place) {
        if (find('&', html, from, to) < to) {
            String value = Entities.decoded(new String(html, from, to - from));
            char[] units = value.toCharArray();
            parts(units, 0, units.length, place || value.startsWith("#"));
        } else {
            parts(html, from, to, place);
        }
    }

    private void parts(char[] text, int from, int to, boolean place) {
        int start = from;
        for (int i = place ? find(':', text, from, to) : to; i < to; i = find(':', text, start, to)) {
            say(text, start, i);
            start = i + 1;
        }
        say(text, start, to);
    }

    private void flush(Characters passage) {
        if (find('&', passage.units(), 0, passage.length()) == passage.length()) {
            say(passage.units(), 0, passage.length());
        } else {
            String written = new String(passage.units(), 0, passage.length());
            listener.piece(written, () -> readEscaped(written));
        }
        passage.clear();
    }

    /** Markup in a feed is text there. */
    private void readEscaped(String written) {
        String text = Entities.decoded(written);
        if (written.contains("&lt;") && written.contains("&gt;") && text.contains("</")) {
            markup(text);
        }
        say(text);
    }

    /** The first place of a character; {@code to} where there is none. */
    private static int find(char character, char[] text, int from, int to) {
        int at = from;
        while (at < to && text[at] != character) {
            at++;
        }
        return Math.min(at, to);
    }

    private static boolean stands(String wanted, char[] text, int at) {
        if (text.length - at < wanted.length()) {
            return false;
        }
        for (int i = 0; i < wanted.length(); i++) {
            if (text[at + i] != wanted.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
