package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.render.output.Piece;

/** Reads one made file for what no source tells. */
final class PageReader implements Passages.Listener {
    private final SourceWords sources;
    private final LeakScanner scanner;
    private final Clean clean;
    private final List<Leak> found = new ArrayList<>();

    private PageReader(SourceWords sources, LeakScanner scanner, Clean clean) {
        this.sources = sources;
        this.scanner = scanner;
        this.clean = clean;
    }

    /**
     * What was read in any file and found to tell nothing, whoever found it first: what is clean is so wherever it stands, and
     * so what is found does not depend on who did. All are made to be used by many threads.
     *
     * @param pieces of print views
     * @param markup as it is written in feeds
     * @param passages as they are read, but for those that say no more than the sources do
     */
    record Clean(Set<Piece> pieces, SeenTexts markup, SeenTexts passages) {
        Clean() {
            this(ConcurrentHashMap.newKeySet(), new SeenTexts(), new SeenTexts());
        }
    }

    /** By place; a leak that stands there several times may come as often. */
    static List<Leak> read(OutputFile.Textual file, SourceWords sources, LeakScanner scanner, Clean clean) {
        PageReader reader = new PageReader(sources, scanner, clean);
        Passages.of(file, reader);
        return List.copyOf(reader.found);
    }

    @Override
    public void piece(Piece piece, Runnable reading) {
        if (!clean.pieces().contains(piece) && isClean(reading)) {
            clean.pieces().add(piece);
        }
    }

    @Override
    public void markup(byte[] text, int from, int to, Runnable reading) {
        if (!clean.markup().has(text, from, to) && isClean(reading)) {
            clean.markup().add(text, from, to);
        }
    }

    private boolean isClean(Runnable reading) {
        int before = found.size();
        reading.run();
        return found.size() == before;
    }

    @Override
    public void passage(byte[] text, int from, int to) {
        if (!sources.havePlainly(text, from, to) && !clean.passages().has(text, from, to)) {
            int before = found.size();
            String passage = new String(text, from, to - from, StandardCharsets.UTF_8);
            if (!sources.have(text, from, to)) {
                scan(passage);
            }
            for (String undone : Escapes.undone(passage)) {
                byte[] bytes = undone.getBytes(StandardCharsets.UTF_8);
                if (!sources.have(bytes, 0, bytes.length)) {
                    scan(undone);
                }
            }
            if (found.size() == before) {
                clean.passages().add(text, from, to);
            }
        }
    }

    /** Where a source has the word to the letter, it was judged with what stands around it there. */
    @Override
    public void word(String word) {
        int before = found.size();
        Passages.Listener.super.word(word);
        if (found.size() > before && sources.hold(word)) {
            found.subList(before, found.size()).clear();
        }
    }

    private void scan(String text) {
        for (Leak leak : scanner.scan(text)) {
            if (!sources.tell(leak)) {
                found.add(leak);
            }
        }
    }
}
