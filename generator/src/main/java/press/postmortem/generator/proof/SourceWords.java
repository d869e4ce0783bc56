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
    /** Words that say what they say, and those that say something else once an encoding is undone. */
    private final TextSet plain = new TextSet();

    private final TextSet encoded = new TextSet();
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
        return all(text, from, to, plain::has);
    }

    /** Whether each word of a text, as blanks part it, stands in a Markdown file. */
    boolean have(String text) {
        return all(
                text.toCharArray(),
                0,
                text.length(),
                (units, from, to) -> plain.has(units, from, to) || encoded.has(units, from, to));
    }

    /** Whether a value was told of in {@code site.yaml}, or stands in a Markdown file as such. */
    boolean tell(String value) {
        return asked.computeIfAbsent(
                value, leak -> ofSite.contains(leak) || texts.stream().anyMatch(text -> text.contains(leak)));
    }

    private void collect(String text) {
        all(text.toCharArray(), 0, text.length(), (units, from, to) -> {
            boolean known = plain.has(units, from, to) || encoded.has(units, from, to);
            if (!known) {
                boolean says =
                        Escapes.undone(new String(units, from, to - from)).isEmpty();
                (says ? plain : encoded).add(units, from, to);
            }
            return true;
        });
    }

    /** Whether something is so of each word. */
    private static boolean all(char[] text, int from, int to, Question word) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (text[i] <= ' ') {
                if (i > start && !word.ask(text, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return to == start || word.ask(text, start, to);
    }

    private interface Question {
        boolean ask(char[] text, int from, int to);
    }
}
