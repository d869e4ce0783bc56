package press.postmortem.generator.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.incident.Library;
import press.postmortem.generator.leak.Leak;
import press.postmortem.generator.leak.LeakScanner;
import press.postmortem.generator.lint.leak.SiteLeaks;

/** What the sources of a site say, where it was judged; made to be asked from many threads. */
final class SourceWords {
    private final List<String> texts;
    private final Set<String> ofSite;
    private final TextSet words = new TextSet();

    /** Those that say nothing else once an encoding is undone. */
    private final TextSet plain = new TextSet();

    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    private SourceWords(List<String> texts, Set<String> ofSite) {
        this.texts = texts;
        this.ofSite = ofSite;
        texts.forEach(this::collect);
    }

    static SourceWords of(Library library, LeakScanner scanner) {
        return new SourceWords(
                library.markdown().map(SourceFile::text).toList(),
                library.siteSource().stream()
                        .flatMap(site -> SiteLeaks.in(site, scanner).stream())
                        .map(Leak::value)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether each word of a text, as blanks part it, stands in a Markdown file, and none of them is an encoding of others. */
    boolean havePlainly(char[] text, int from, int to) {
        return areIn(plain, text, from, to);
    }

    /** Whether each word of a text, as blanks part it, stands in a Markdown file. */
    boolean have(char[] text, int from, int to) {
        return areIn(words, text, from, to);
    }

    /** Whether a value was told of in {@code site.yaml}, or stands in a Markdown file as such. */
    boolean tell(String value) {
        return asked.computeIfAbsent(
                value, leak -> ofSite.contains(leak) || texts.stream().anyMatch(text -> text.contains(leak)));
    }

    private void collect(String text) {
        char[] units = text.toCharArray();
        int start = 0;
        for (int i = 0; i <= units.length; i++) {
            if (i == units.length || units[i] <= ' ') {
                if (i > start && !words.has(units, start, i)) {
                    words.add(units, start, i);
                    if (Escapes.undone(new String(units, start, i - start)).isEmpty()) {
                        plain.add(units, start, i);
                    }
                }
                start = i + 1;
            }
        }
    }

    private static boolean areIn(TextSet known, char[] text, int from, int to) {
        int start = from;
        int hash = TextSet.NO_LETTERS;
        for (int i = from; i < to; i++) {
            char letter = text[i];
            if (letter > ' ') {
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
