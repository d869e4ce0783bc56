package press.postmortem.generator.proof;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.lint.leak.SiteLeaks;

/** What the sources of a site say, where it was judged; made to be asked from many threads. */
final class SourceWords {
    /** One of them stands between a name and its value. */
    private static final String SIGNS = ":=>|";

    private final List<String> texts;

    /** What reports are called in paths and addresses, which {@link PathProof} and the checks of front matter judge. */
    private final Set<String> ids;

    /** What was found in {@code site.yaml}, and in each text that was searched so far. */
    private final Set<Judged> found = ConcurrentHashMap.newKeySet();

    private final LeakScanner scanner;
    private final TextSet words = new TextSet();

    /** Those that say nothing else once an encoding is undone. */
    private final TextSet plain = new TextSet();

    /** By text, what leaks in it; most texts are never asked. */
    private final Map<String, Set<Judged>> ofTexts = new ConcurrentHashMap<>();

    private final Map<Judged, Boolean> asked = new ConcurrentHashMap<>();

    private SourceWords(List<String> texts, Set<String> ids, Set<Judged> ofSite, LeakScanner scanner) {
        this.texts = texts;
        this.ids = ids;
        this.found.addAll(ofSite);
        this.scanner = scanner;
        texts.forEach(this::collect);
    }

    static SourceWords of(Library library, LeakScanner scanner) {
        return new SourceWords(
                library.markdown().map(SourceFile::text).toList(),
                library.postmortems().stream()
                        .flatMap(report -> Stream.of(report.id(), report.slug()))
                        .collect(Collectors.toUnmodifiableSet()),
                library.siteSource().stream()
                        .flatMap(site -> SiteLeaks.in(site, scanner).stream())
                        .map(Judged::of)
                        .collect(Collectors.toUnmodifiableSet()),
                scanner);
    }

    /**
     * Whether each word of a text, as blanks part it, stands in a Markdown file, and none of them is an encoding of others or names
     * the next.
     */
    boolean havePlainly(byte[] text, int from, int to) {
        return areIn(plain, text, from, to);
    }

    /** Whether each word of a text, as blanks part it, stands in a Markdown file, and none of them names the next. */
    boolean have(byte[] text, int from, int to) {
        return areIn(words, text, from, to);
    }

    /**
     * Whether the same was found in {@code site.yaml} or in a Markdown file, where it is told, silenced or known, or is what a report
     * is called.
     */
    boolean tell(Leak leak) {
        Judged judged = Judged.of(leak);
        return ids.contains(judged.value()) || found.contains(judged) || asked.computeIfAbsent(judged, this::isInText);
    }

    /** Whether some letters stand in a Markdown file, be it within a longer word. */
    boolean hold(String letters) {
        return texts.stream().anyMatch(text -> text.contains(letters));
    }

    private boolean isInText(Judged judged) {
        return texts.stream()
                .filter(text -> text.contains(judged.value()))
                .anyMatch(text -> leaksOf(text).contains(judged));
    }

    private Set<Judged> leaksOf(String text) {
        return ofTexts.computeIfAbsent(text, this::search);
    }

    private Set<Judged> search(String text) {
        Set<Judged> leaks = scanner.scan(text).stream().map(Judged::of).collect(Collectors.toUnmodifiableSet());
        found.addAll(leaks);
        return leaks;
    }

    private void collect(String text) {
        byte[] units = text.getBytes(StandardCharsets.UTF_8);
        int start = 0;
        for (int i = 0; i <= units.length; i++) {
            if (i == units.length || isBlank(units[i])) {
                if (i > start && !names(units, start, i) && !words.has(units, start, i)) {
                    words.add(units, start, i);
                    if (Escapes.undone(new String(units, start, i - start, StandardCharsets.UTF_8))
                            .isEmpty()) {
                        plain.add(units, start, i);
                    }
                }
                start = i + 1;
            }
        }
    }

    private static boolean isBlank(byte letter) {
        return (letter & 0xFF) <= ' ';
    }

    /** Whether a word says of the next one what it is: which one that is, a page may tell alone. */
    private static boolean names(byte[] text, int from, int to) {
        boolean option = to - from > 2 && text[from] == '-' && text[from + 1] == '-';
        return option || SIGNS.indexOf(text[to - 1]) >= 0;
    }

    private static boolean areIn(TextSet known, byte[] text, int from, int to) {
        int start = from;
        int hash = TextSet.NO_LETTERS;
        for (int i = from; i < to; i++) {
            byte letter = text[i];
            if (!isBlank(letter)) {
                hash = TextSet.hash(hash, letter);
            } else {
                if (i > start && !known.has(text, start, i, hash)) {
                    return false;
                }
                start = i + 1;
                hash = TextSet.NO_LETTERS;
            }
        }
        return to == start || known.has(text, start, to, hash);
    }
}
