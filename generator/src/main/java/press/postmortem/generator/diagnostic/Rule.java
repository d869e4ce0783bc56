package press.postmortem.generator.diagnostic;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that can be wrong, with its words. What is built in stands in enums, one a stage or subject, so that the
 * messages can be read and reviewed as prose; {@link Rules} knows them all. An organisation makes its own with {@link #of}.
 */
public interface Rule {
    /** The stable name, as in {@code unknown-key}; {@code site.yaml}, silences, baselines and reports use it. */
    String id();

    /** How much it weighs where {@code site.yaml} says nothing. */
    Level level();

    /** What is wrong, in one sentence; {@code %1$s}, {@code %2$s} … are the arguments of the {@link Diagnostic}. */
    String message();

    /** What to do about it, with the same arguments; may be empty. */
    String hint();

    /**
     * What it asks, why, and with which examples, as Markdown that begins with a line {@code # Title}; empty where the program
     * has it, or nobody has written it.
     */
    default Optional<String> page() {
        return Optional.empty();
    }

    /**
     * @param id in kebab case, with the organisation's name in front, as in {@code acme-ticket-missing}
     * @param message may hold {@code %1$s}, {@code %2$s} …
     * @param hint may hold the same
     */
    static Rule of(String id, Level level, String message, String hint) {
        return new Own(id, level, message, hint, Optional.empty());
    }

    /** The constant's name in kebab case. */
    static String idOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A rule that is not built in. */
    record Own(String id, Level level, String message, String hint, Optional<String> page) implements Rule {
        public Own {
            if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
                throw new IllegalArgumentException("A rule's id is in kebab case, which '" + id + "' is not");
            }
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(hint, "hint");
            page.ifPresent(text -> requireTitle(id, text));
        }

        public Own withPage(String markdown) {
            return new Own(id, level, message, hint, Optional.of(markdown));
        }

        private static void requireTitle(String id, String page) {
            if (!page.startsWith("# ")) {
                throw new IllegalArgumentException("The page of the rule '" + id + "' begins with no line '# Title'");
            }
        }
    }
}
