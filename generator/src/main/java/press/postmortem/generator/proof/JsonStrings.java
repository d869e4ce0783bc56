package press.postmortem.generator.proof;

import press.postmortem.generator.render.output.Piece;
import press.postmortem.generator.render.output.Pieces;

/** JSON that was written here → its strings, names of members among them; HTML in a string is read as such. */
final class JsonStrings {
    private JsonStrings() {}

    /** @param json no string begins in one piece and ends in the next */
    static void read(Pieces json, Passages out) {
        for (Piece piece : json.list()) {
            char[] characters = piece.characters();
            read(characters, 0, characters.length, out);
        }
    }

    static void read(char[] json, int from, int to, Passages out) {
        int at = from;
        while (at < to) {
            if (json[at] == '"') {
                at = string(json, at + 1, to, out);
            }
            at++;
        }
    }

    /** @return where the quote stands that ends it */
    private static int string(char[] json, int from, int to, Passages out) {
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
            string(new String(json, from, last - from), out);
        } else {
            out.say(json, from, last);
        }
        return last;
    }

    private static void string(String written, Passages out) {
        String text = Escapes.ofJson(written);
        if (text.indexOf('<') >= 0) {
            out.markup(text, () -> Markup.read(text.toCharArray(), out));
        } else {
            out.say(text);
        }
    }
}
