package press.postmortem.generator.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong, and where.
 *
 * @param rule what is wrong; carries the level and the words
 * @param location where
 * @param arguments what fills the gaps in the rule's words
 */
public record Diagnostic(Rule rule, Location location, List<String> arguments) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::location)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic of(Rule rule, Location location, Object... arguments) {
        return new Diagnostic(
                rule,
                location,
                java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    public Level level() {
        return rule.level();
    }

    /** What is wrong, in one sentence. */
    public String message() {
        return String.format(Locale.ROOT, rule.message(), arguments.toArray());
    }

    /** What to do about it. */
    public String hint() {
        return String.format(Locale.ROOT, rule.hint(), arguments.toArray());
    }

    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
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
            out.append(Excerpt.of(location));
        }
        if (!hint().isEmpty()) {
            out.append("\n  ").append(hint());
        }
        return out.toString();
    }
}
