package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;
import press.postmortem.generator.render.output.Piece;
import press.postmortem.generator.render.output.Pieces;

/**
 * JSON that was written here → its strings; HTML in a string is read as such. What members are called is among them, each name once,
 * as most of them stand in every object.
 */
final class JsonStrings {
    private final Passages out;
    private final TextSet names = new TextSet();

    private JsonStrings(Passages out) {
        this.out = out;
    }

    /** @param json no string begins in one piece and ends in the next */
    static void read(Pieces json, Passages out) {
        JsonStrings strings = new JsonStrings(out);
        for (Piece piece : json.list()) {
            strings.read(piece.bytes(), 0, piece.bytes().length);
        }
    }

    static void read(byte[] json, int from, int to, Passages out) {
        new JsonStrings(out).read(json, from, to);
    }

    private void read(byte[] json, int from, int to) {
        int at = from;
        while (at < to) {
            if (json[at] == '"') {
                at = string(json, at + 1, to);
            }
            at++;
        }
    }

    /** @return where the quote stands that ends it */
    private int string(byte[] json, int from, int to) {
        int end = from;
        boolean escaped = false;
        boolean markup = false;
        while (end < to && json[end] != '"') {
            escaped |= json[end] == '\\';
            markup |= json[end] == '<';
            end += json[end] == '\\' ? 2 : 1;
        }
        int last = Math.min(end, to);
        if (markup || escaped) {
            string(new String(json, from, last - from, StandardCharsets.UTF_8));
        } else if (last + 1 < to && json[last + 1] == ':') {
            name(json, from, last);
        } else {
            out.say(json, from, last);
        }
        return last;
    }

    private void name(byte[] json, int from, int to) {
        if (!names.has(json, from, to)) {
            names.add(json, from, to);
            out.say(json, from, to);
        }
    }

    private void string(String written) {
        String text = Escapes.ofJson(written);
        if (text.indexOf('<') >= 0) {
            byte[] html = text.getBytes(StandardCharsets.UTF_8);
            out.markup(html, 0, html.length, () -> Markup.read(html, out));
        } else {
            out.say(text);
        }
    }
}
