package press.postmortem.generator.proof;

/** CSV → its cells. RFC 4180: a quote within quotes is doubled. */
final class CsvCells {
    private CsvCells() {}

    static void read(String csv, Passages out) {
        char[] text = csv.toCharArray();
        int at = 0;
        while (at < text.length) {
            at = text[at] == '"' ? quoted(text, at + 1, out) : plain(text, at, out);
        }
    }

    /** @return where the next cell begins */
    private static int plain(char[] text, int from, Passages out) {
        int at = from;
        while (at < text.length && text[at] != ',' && text[at] != '\r' && text[at] != '\n') {
            at++;
        }
        out.say(text, from, at);
        return at + 1;
    }

    private static int quoted(char[] text, int from, Passages out) {
        Characters cell = new Characters(256);
        int at = from;
        while (at < text.length && !(text[at] == '"' && !isDoubled(text, at))) {
            cell.add(text[at]);
            at += text[at] == '"' ? 2 : 1;
        }
        out.say(cell.units(), 0, cell.length());
        return at + 2;
    }

    private static boolean isDoubled(char[] text, int quote) {
        return quote + 1 < text.length && text[quote + 1] == '"';
    }
}
