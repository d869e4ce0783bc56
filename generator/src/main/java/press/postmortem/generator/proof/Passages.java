package press.postmortem.generator.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import press.postmortem.generator.render.OutputFile;
import press.postmortem.generator.render.search.SearchIndexReader;
import press.postmortem.generator.render.search.Searchable;

/**
 * What a made file says, piece by piece and decoded: paragraphs, cells and the values of attributes of HTML and of HTML in
 * feeds, the strings of JSON, the cells of CSV, the texts and words of the search index, the lines of everything else. The
 * files were written here, so their syntax is sound.
 */
final class Passages {
    private static final Set<String> RUNNING = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
            "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");
    private static final Set<String> SAYING_NOTHING =
            Set.of("class", "rel", "scope", "role", "lang", "type", "colspan");

    /** How the data begins that a page holds beside its text. */
    private static final String DATA = "<script type=\"application/ld+json\"";

    private final Listener listener;

    private Passages(Listener listener) {
        this.listener = listener;
    }

    /** Who is told what a file says. */
    interface Listener {
        void passage(String text);

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
            case "html", "xml", "opml" -> passages.markup(file.pieces());
            case "json" -> passages.json(file.text());
            case "csv" -> passages.csv(file.text());
            case "js" -> passages.index(file.text());
            case "ics" -> passages.calendar(file.text());
            default -> passages.lines(file.text());
        }
    }

    private void say(String passage) {
        if (!passage.isBlank()) {
            listener.passage(passage);
        }
    }

    private void lines(String text) {
        text.lines().forEach(this::say);
    }

    /** The values alone: the name of a property, as {@code UID}, says what it is for any calendar. */
    private void calendar(String text) {
        text.replace("\r\n ", "")
                .lines()
                .map(line -> line.substring(line.indexOf(':') + 1))
                .flatMap(value -> Stream.of(value.split("(?<!\\\\)\\\\n")))
                .map(line -> line.replaceAll("\\\\(.)", "$1"))
                .forEach(this::say);
    }

    private void index(String script) {
        SearchIndexReader.read(script).stream()
                .flatMap(Searchable::texts)
                .distinct()
                .forEach(this::say);
    }

    /** RFC 4180: a quote within quotes is doubled. */
    private void csv(String text) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escaped = quoted && c == '"' && text.startsWith("\"\"", i);
            if (escaped || c != '"' && (quoted || c != ',' && c != '\r' && c != '\n')) {
                cell.append(c);
                i += escaped ? 1 : 0;
            } else if (c == '"') {
                quoted = !quoted;
            } else {
                say(cell.toString());
                cell.setLength(0);
            }
        }
        say(cell.toString());
    }

    private void json(String text) {
        int at = text.indexOf('"');
        while (at >= 0) {
            int end = at + 1;
            while (end < text.length() && text.charAt(end) != '"') {
                end += text.charAt(end) == '\\' ? 2 : 1;
            }
            String string = Escapes.ofJson(text.substring(at + 1, Math.min(end, text.length())));
            if (string.indexOf('<') >= 0) {
                markup(string);
            } else {
                say(string);
            }
            at = text.indexOf('"', end + 1);
        }
    }

    /** No passage reaches from one piece into another: a piece of a page is whole elements. */
    private void markup(List<String> pieces) {
        if (pieces.size() == 1) {
            markup(pieces.get(0));
        } else {
            pieces.forEach(piece -> listener.piece(piece, () -> markup(piece)));
        }
    }

    private void markup(String text) {
        StringBuilder passage = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            passage.append(text, at, open < 0 ? text.length() : open);
            if (open < 0) {
                break;
            }
            int close = close(text, open);
            String tag = text.substring(open, close);
            if (!RUNNING.contains(name(tag))) {
                flush(passage);
            }
            if (tag.startsWith("<!") || tag.indexOf('=') >= 0) {
                listener.piece(tag, () -> attributes(tag.substring(1)));
            }
            at = Math.min(close + 1, text.length());
            if (tag.startsWith(DATA)) {
                int end = text.indexOf("</script", at);
                String data = text.substring(at, end < 0 ? text.length() : end);
                listener.piece(data, () -> json(data));
                at += data.length();
            }
        }
        flush(passage);
    }

    /** Where the tag or comment ends that opens there. */
    private static int close(String text, int open) {
        String end = text.startsWith("<!--", open) ? "-->" : ">";
        int close = text.indexOf(end, open);
        return close < 0 ? text.length() : close + end.length() - 1;
    }

    private static String name(String tag) {
        int start = tag.startsWith("/", 1) ? 2 : 1;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end);
    }

    private void attributes(String tag) {
        if (tag.startsWith("!")) {
            say(tag);
            return;
        }
        for (int equals = tag.indexOf("=\""); equals >= 0; ) {
            int end = tag.indexOf('"', equals + 2);
            int last = end < 0 ? tag.length() : end;
            String name = tag.substring(tag.lastIndexOf(' ', equals) + 1, equals);
            if (!SAYING_NOTHING.contains(name)) {
                attribute(name, decoded(tag.substring(equals + 2, last)));
            }
            equals = tag.indexOf("=\"", last);
        }
    }

    /** Where several reports share a page, an id is that of the report, a colon, and that of the heading: two passages. */
    private void attribute(String name, String value) {
        if (name.equals("id") || value.startsWith("#")) {
            Stream.of(value.split(":")).forEach(this::say);
        } else {
            say(value);
        }
    }

    private void flush(StringBuilder passage) {
        if (passage.isEmpty()) {
            return;
        }
        String written = passage.toString();
        passage.setLength(0);
        if (written.indexOf('&') < 0) {
            say(written);
        } else {
            listener.piece(written, () -> readEscaped(written));
        }
    }

    /** Markup in a feed is text there. */
    private void readEscaped(String written) {
        String text = decoded(written);
        if (written.contains("&lt;") && written.contains("&gt;") && text.contains("</")) {
            markup(text);
        }
        say(text);
    }

    private static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
