package press.postmortem.generator.incident;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The keys of all terms, one text each, as thousands of rows hold them. */
final class TermKeys {
    private static final Map<Term, String> KEYS = new ConcurrentHashMap<>();

    private TermKeys() {}

    static String of(Term term) {
        return KEYS.computeIfAbsent(term, each -> each.name().toLowerCase(Locale.ROOT));
    }
}
