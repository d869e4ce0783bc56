package press.postmortem.generator.leak;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.postmortem.generator.diagnostic.LeakRule;

/**
 * The secrets of one issuer, which all look alike.
 *
 * @param id its name in the table
 * @param shape how it stands in a text
 * @param entropy the least that one of them has, in bits a character
 * @param keywords one of which is near it
 * @param words what it is, as in {@code an AWS access key}
 */
record SecretFamily(
        String id, Shape shape, double entropy, List<String> keywords, String words, LinearPattern pattern) {
    /** How far behind a keyword a secret may end, and how far before it one may begin. */
    private static final int AHEAD = 2048;

    private static final int BACK = 160;

    /** Values that are called by one of these are shown by design. */
    private static final List<String> SHOWN = List.of(
            "commit",
            "revision",
            "digest",
            "sha",
            "checksum",
            "request",
            "trace",
            "span",
            "correlation",
            "image",
            "build",
            "version",
            "incident",
            "ticket",
            "job",
            "run");

    enum Shape {
        /** Begins with a keyword. */
        TOKEN,
        /** Has a keyword in it. */
        AROUND,
        /** Is given to a name that has a keyword in it. */
        ASSIGNED
    }

    /** The secret at or around a keyword that was found. */
    Optional<Leak> at(String text, int start, int end) {
        return switch (shape) {
            case TOKEN -> Boundary.before(text, start) ? token(text, start) : Optional.empty();
            case AROUND -> around(text, start, end);
            case ASSIGNED -> Assignment.after(text, end).flatMap(this::value);
        };
    }

    private Optional<Leak> token(String text, int start) {
        Matcher matcher = pattern.matcher(text.substring(start, Math.min(text.length(), start + AHEAD)));
        return matcher.lookingAt() ? secret(text, start, matcher) : Optional.empty();
    }

    private Optional<Leak> around(String text, int start, int end) {
        int from = Math.max(0, start - BACK);
        Matcher matcher = pattern.matcher(text.substring(from, Math.min(text.length(), end + BACK + BACK)));
        return matcher.find() ? secret(text, from, matcher) : Optional.empty();
    }

    private Optional<Leak> secret(String text, int from, Matcher matcher) {
        int group = matcher.groupCount() > 0 ? 1 : 0;
        int start = from + matcher.start(group);
        int end = from + matcher.end(group);
        boolean whole = group > 0 || Boundary.after(text, end) || text.charAt(end - 1) == '=';
        return whole ? leak(text.substring(start, end), start) : Optional.empty();
    }

    private Optional<Leak> value(Assignment assignment) {
        String name = assignment.name().toLowerCase(Locale.ROOT);
        boolean shown = SHOWN.stream().anyMatch(name::contains);
        return !shown && pattern.matcher(assignment.value()).matches()
                ? leak(assignment.value(), assignment.start())
                : Optional.empty();
    }

    private Optional<Leak> leak(String value, int start) {
        return Entropy.of(value) >= entropy && !Placeholders.stand(value)
                ? Optional.of(new Leak(LeakRule.LEAKED_SECRET, words, start, start + value.length(), value))
                : Optional.empty();
    }
}
