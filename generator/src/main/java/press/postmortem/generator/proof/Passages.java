package press.postmortem.generator.proof;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import press.postmortem.generator.render.OutputFile;

/**
 * What a made file says, piece by piece and decoded: paragraphs, cells and the values of attributes of HTML and of HTML in
 * feeds, the strings of JSON, the lines of everything else. The files were written here, so their syntax is sound.
 */
final class Passages {
    private static final Set<String> RUNNING = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q",
            "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr");
    private static final Set<String> SAYING_NOTHING =
            Set.of("class", "rel", "scope", "role", "lang", "type", "colspan");

    private final Consumer<String> out;

    private Passages(Consumer<String> out) {
        this.out = out;
    }

    static void of(OutputFile.Text file, Consumer<String> out) {
        Passages passages = new Passages(out);
        String extension = file.path().substring(file.path().lastIndexOf('.') + 1);
        switch (extension) {
            case "html", "xml" -> passages.markup(file.text());
            case "json" -> passages.json(file.text());
            case "ics" -> passages.lines(file.text().replace("\r\n ", "").replaceAll("\\\\([,;\\\\])", "$1"));
            default -> passages.lines(file.text());
        }
    }

    private void say(String passage) {
        if (!passage.isBlank()) {
            out.accept(passage);
        }
    }

    private void lines(String text) {
        text.lines().forEach(this::say);
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
            String tag = text.substring(open + 1, close);
            if (!RUNNING.contains(name(tag))) {
                flush(passage);
            }
            attributes(tag);
            at = Math.min(close + 1, text.length());
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
        int start = tag.startsWith("/") ? 1 : 0;
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

    /** Markup in a feed is text there. */
    private void flush(StringBuilder passage) {
        if (!passage.isEmpty()) {
            boolean markup = passage.indexOf("&lt;") >= 0 && passage.indexOf("&gt;") >= 0;
            String text = decoded(passage.toString());
            passage.setLength(0);
            if (markup && text.indexOf("</") >= 0) {
                markup(text);
            }
            say(text);
        }
    }

    private static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
