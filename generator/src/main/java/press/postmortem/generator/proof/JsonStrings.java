package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;
import press.postmortem.generator.render.output.Piece;
import press.postmortem.generator.render.output.Pieces;

/** JSON that was written here → its strings, names of members among them; HTML in a string is read as such. */
final class JsonStrings {
    private JsonStrings() {}

    /** @param json no string begins in one piece and ends in the next */
    static void read(Pieces json, Passages out) {
        for (Piece piece : json.list()) {
            read(piece.bytes(), 0, piece.bytes().length, out);
        }
    }

    static void read(byte[] json, int from, int to, Passages out) {
        int at = from;
        while (at < to) {
            if (json[at] == '"') {
                at = string(json, at + 1, to, out);
            }
            at++;
        }
    }

    /** @return where the quote stands that ends it */
    private static int string(byte[] json, int from, int to, Passages out) {
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
            string(new String(json, from, last - from, StandardCharsets.UTF_8), out);
        } else {
            out.say(json, from, last);
        }
        return last;
    }

    private static void string(String written, Passages out) {
        String text = Escapes.ofJson(written);
        if (text.indexOf('<') >= 0) {
            byte[] html = text.getBytes(StandardCharsets.UTF_8);
            out.markup(html, 0, html.length, () -> Markup.read(html, out));
        } else {
            out.say(text);
        }
    }
}
