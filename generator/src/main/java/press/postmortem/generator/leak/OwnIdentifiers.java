package press.postmortem.generator.leak;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.diagnostic.LeakRule;

/** What names a user, a customer or an account, by the site's own patterns. */
final class OwnIdentifiers implements Detector {
    private final List<LinearPattern> patterns;

    /** @param patterns in RE2 syntax; one that is none finds nothing */
    OwnIdentifiers(List<String> patterns) {
        this.patterns = patterns.stream()
                .filter(pattern -> IdentifierPattern.fault(pattern).isEmpty())
                .map(LinearPattern::new)
                .toList();
    }

    @Override
    public List<String> words() {
        return List.of();
    }

    @Override
    public boolean readsEveryText() {
        return !patterns.isEmpty();
    }

    @Override
    public List<Leak> find(String text, List<Occurrence> words) {
        List<Leak> found = new ArrayList<>();
        for (LinearPattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    found.add(new Leak(
                            LeakRule.LEAKED_IDENTIFIER,
                            Identifiers.WORDS,
                            matcher.start(),
                            matcher.end(),
                            matcher.group()));
                }
            }
        }
        return found;
    }
}
