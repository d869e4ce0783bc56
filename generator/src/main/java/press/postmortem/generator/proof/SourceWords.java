package press.postmortem.generator.proof;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
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
    private final Set<String> words = ConcurrentHashMap.newKeySet();
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    private SourceWords(List<String> texts, Set<String> ofSite) {
        this.texts = texts;
        this.ofSite = ofSite;
        texts.parallelStream().forEach(text -> all(text, word -> words.add(word) || true));
    }

    static SourceWords of(Library library, LeakScanner scanner) {
        return new SourceWords(
                library.markdown().map(SourceFile::text).toList(),
                library.siteSource().stream()
                        .flatMap(site -> SiteLeaks.in(site, scanner).stream())
                        .map(Leak::value)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether each word of a text, as blanks part it, stands in a Markdown file. */
    boolean have(String text) {
        return all(text, words::contains);
    }

    /** Whether a value was told of in {@code site.yaml}, or stands in a Markdown file as such. */
    boolean tell(String value) {
        return asked.computeIfAbsent(
                value, leak -> ofSite.contains(leak) || texts.stream().anyMatch(text -> text.contains(leak)));
    }

    private static boolean all(String text, Predicate<String> word) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (i > start && !word.test(text.substring(start, i))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }
}
