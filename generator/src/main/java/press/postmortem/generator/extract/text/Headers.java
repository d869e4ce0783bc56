package press.postmortem.generator.extract.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the words at the head of a column mean: the whole header, else its last word that is known, else its first. */
public final class Headers<R> {
    private final Map<String, R> roles;
    private final Set<String> foreign;

    /**
     * @param roles by normalised header or word of one
     * @param foreign words that make a header mean none of the roles
     */
    public Headers(Map<String, R> roles, Set<String> foreign) {
        this.roles = roles;
        this.foreign = foreign;
    }

    public Optional<R> roleOf(String header) {
        String whole = Text.normalise(header);
        if (roles.containsKey(whole)) {
            return Optional.of(roles.get(whole));
        }
        String bare = Text.normalise(Text.withoutBrackets(header));
        if (roles.containsKey(bare)) {
            return Optional.of(roles.get(bare));
        }
        List<String> words = Text.words(bare);
        if (words.size() > 4 || words.stream().anyMatch(foreign::contains)) {
            return Optional.empty();
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            if (roles.containsKey(words.get(i))) {
                return Optional.of(roles.get(words.get(i)));
            }
        }
        return Optional.empty();
    }
}
