package press.postmortem.generator.diagnostic;

import java.util.Arrays;
import java.util.List;

/**
 * One thing that is wrong, and where.
 *
 * @param rule what is wrong; carries the words
 * @param level how much it weighs here: the rule's own level, unless the site says otherwise
 * @param location where
 * @param arguments what fills the gaps in the rule's words
 */
public record Diagnostic(Rule rule, Level level, Location location, List<String> arguments)
        implements Comparable<Diagnostic> {
    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic of(Rule rule, Location location, Object... arguments) {
        return new Diagnostic(
                rule,
                rule.level(),
                location,
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public Diagnostic withLevel(Level other) {
        return new Diagnostic(rule, other, location, arguments);
    }

    /** What is wrong, in one sentence. */
    public String message() {
        return Gaps.fill(rule.message(), arguments);
    }

    /** What to do about it. */
    public String hint() {
        return Gaps.fill(rule.hint(), arguments);
    }

    @Override
    public int compareTo(Diagnostic other) {
        int places = location.compareTo(other.location);
        int rules = places == 0 ? rule.id().compareTo(other.rule.id()) : places;
        return rules == 0 ? message().compareTo(other.message()) : rules;
    }

    /**
     * {@code file:line:column: level[rule]: message}, then the source line, a caret below the place, and the hint; each on
     * a line of its own, without a final line end.
     */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(location)
                .append(": ")
                .append(level())
                .append('[')
                .append(rule.id())
                .append("]: ")
                .append(message());
        if (location.line() > 0) {
            Excerpt excerpt = Excerpt.of(location);
            out.append("\n  ").append(excerpt.before()).append(excerpt.after());
            out.append("\n  ").append(excerpt.indent()).append('^');
        }
        if (!hint().isEmpty()) {
            out.append("\n  ").append(hint());
        }
        return out.toString();
    }
}
