package press.postmortem.generator.proof;

/** CSV → its cells. RFC 4180: a quote within quotes is doubled. */
final class CsvCells {
    private CsvCells() {}

    static void read(byte[] text, Passages out) {
        int at = 0;
        while (at < text.length) {
            at = text[at] == '"' ? quoted(text, at + 1, out) : plain(text, at, out);
        }
    }

    /** @return where the next cell begins */
    private static int plain(byte[] text, int from, Passages out) {
        int at = from;
        while (at < text.length && text[at] != ',' && text[at] != '\r' && text[at] != '\n') {
            at++;
        }
        out.say(text, from, at);
        return at + 1;
    }

    private static int quoted(byte[] text, int from, Passages out) {
        Utf8 cell = new Utf8(256);
        int at = from;
        while (at < text.length && !(text[at] == '"' && !isDoubled(text, at))) {
            cell.add(text[at]);
            at += text[at] == '"' ? 2 : 1;
        }
        out.say(cell.bytes(), 0, cell.length());
        return at + 2;
    }

    private static boolean isDoubled(byte[] text, int quote) {
        return quote + 1 < text.length && text[quote + 1] == '"';
    }
}
