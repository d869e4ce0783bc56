package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.postmortem.generator.render.output.Galley;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.Piece;
import press.postmortem.generator.render.search.SearchIndexReader;
import press.postmortem.generator.render.search.Searchable;
import press.postmortem.generator.render.subscription.FeedIds;

/**
 * What a made file says, piece by piece and decoded: paragraphs, cells and the values of attributes of HTML and of HTML in
 * feeds, the strings of JSON, the cells of CSV, the texts and words of the search index, the lines of everything else. The
 * files were written here, so their syntax is sound.
 */
final class Passages {
    private final Listener listener;

    /** Whether the file is a page, which calls nothing by a name of {@link FeedIds}. */
    private final boolean page;

    private Passages(Listener listener, boolean page) {
        this.listener = listener;
        this.page = page;
    }

    /** Who is told what a file says. */
    interface Listener {
        /** Told of some characters of a text, which may be others once this is done; the first and the last are no blanks. */
        void passage(byte[] text, int from, int to);

        /** A word of the search index, cut out of what stands around it in its report. */
        default void word(String word) {
            byte[] text = word.getBytes(StandardCharsets.UTF_8);
            passage(text, 0, text.length);
        }

        /**
         * A part of a print view that may stand in others as well.
         *
         * @param reading tells the passages in it; need not be run again for the same piece
         */
        default void piece(Piece piece, Runnable reading) {
            reading.run();
        }

        /**
         * A text that holds markup and may stand in other files as well.
         *
         * @param reading tells the passages in it; need not be run again for what is written alike
         */
        default void markup(byte[] text, int from, int to, Runnable reading) {
            reading.run();
        }
    }

    static void of(OutputFile.Textual file, Listener listener) {
        String extension = file.path().substring(file.path().lastIndexOf('.') + 1);
        Passages passages = new Passages(listener, extension.equals("html"));
        if (file instanceof OutputFile.Print print) {
            passages.print(print);
            return;
        }
        switch (extension) {
            case "html", "xml", "opml" -> Markup.read(file.content().whole(), passages);
            case "json" -> JsonStrings.read(file.content(), passages);
            case "csv" -> CsvCells.read(file.content().whole(), passages);
            case "js" -> passages.index(file.text());
            case "ics" -> CalendarValues.read(file.content().whole(), passages);
            default -> passages.lines(file.content().whole());
        }
    }

    /** Of HTML or XML that was not written here. */
    static void ofMarkup(String text, Listener listener) {
        Markup.read(text.getBytes(StandardCharsets.UTF_8), new Passages(listener, true));
    }

    /** Of a text of any kind. */
    static void ofLines(String text, Listener listener) {
        new Passages(listener, true).lines(text.getBytes(StandardCharsets.UTF_8));
    }

    void say(String passage) {
        byte[] text = passage.getBytes(StandardCharsets.UTF_8);
        say(text, 0, text.length);
    }

    /** Blanks around a passage say nothing. */
    void say(byte[] text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text, start)) {
            start += Utf8.lengthOf(Utf8.codePointAt(text, start));
        }
        while (start < end && isBlank(text, lastOf(text, end))) {
            end = lastOf(text, end);
        }
        if (isName(text, start, end)) {
            parts(text, start + FeedIds.NAMESPACE.length(), end);
        } else if (start < end) {
            listener.passage(text, start, end);
        }
    }

    private boolean isName(byte[] text, int from, int to) {
        return !page && to - from > FeedIds.NAMESPACE.length() && Markup.stands(FeedIds.NAMESPACE, text, from);
    }

    /** What a name of ours is made of: each was named by itself. */
    private void parts(byte[] name, int from, int to) {
        int part = from;
        for (int at = from; at < to; at++) {
            if (name[at] == ':') {
                say(name, part, at);
                part = at + 1;
            }
        }
        say(name, part, to);
    }

    /** @see Listener#markup */
    void markup(byte[] text, int from, int to, Runnable reading) {
        listener.markup(text, from, to, reading);
    }

    private static boolean isBlank(byte[] text, int at) {
        return text[at] < 0 ? Character.isWhitespace(Utf8.codePointAt(text, at)) : text[at] <= ' ';
    }

    /** Where the character begins that ends before a place. */
    private static int lastOf(byte[] text, int end) {
        int at = end - 1;
        while ((text[at] & 0xC0) == 0x80) {
            at--;
        }
        return at;
    }

    /** No passage reaches from one piece into another: a piece of a galley is whole elements. The level of a heading is none. */
    private void print(OutputFile.Print file) {
        Map<Piece, Piece> shared = new HashMap<>();
        for (Galley galley : file.galleys()) {
            List<Piece> known = SameGalley.of(galley).pieces();
            for (int i = 0; i < known.size(); i++) {
                shared.put(galley.pieces().get(i), known.get(i));
            }
        }
        for (Piece piece : file.content().list()) {
            Runnable reading = () -> Markup.read(piece.bytes(), this);
            if (shared.containsKey(piece)) {
                listener.piece(shared.get(piece), reading);
            } else {
                reading.run();
            }
        }
    }

    private void lines(byte[] units) {
        int start = 0;
        for (int i = 0; i < units.length; i++) {
            if (units[i] == '\n' || units[i] == '\r') {
                say(units, start, i);
                start = i + 1;
            }
        }
        say(units, start, units.length);
    }

    private void index(String script) {
        List<Searchable> reports = SearchIndexReader.read(script);
        reports.stream().flatMap(Searchable::shown).distinct().forEach(this::say);
        reports.stream()
                .flatMap(Searchable::words)
                .distinct()
                .filter(word -> !word.isEmpty())
                .forEach(listener::word);
    }
}
