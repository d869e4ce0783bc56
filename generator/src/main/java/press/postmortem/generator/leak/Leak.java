package press.postmortem.generator.leak;

import java.util.Objects;
import press.postmortem.generator.diagnostic.LeakRule;

/**
 * Something in a text that must not be published.
 *
 * @param rule what kind of thing it is
 * @param family what it is, in words, as in {@code an AWS access key}
 * @param start of the value in the text, in UTF-16 units
 * @param end one past the value's last unit
 * @param value the secret itself; show {@link #shortened} in its place
 */
public record Leak(LeakRule rule, String family, int start, int end, String value) {
    private static final int MOST_SHOWN = 6;

    public Leak {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(value, "value");
    }

    /**
     * Enough of the value to find it in its line: its first and last few characters around {@code …}, and never more than a
     * quarter of it.
     */
    public String shortened() {
        int characters = value.codePointCount(0, value.length());
        int shown = Math.min(MOST_SHOWN, characters / 4);
        int first = (2 * shown + 2) / 3;
        int last = shown - first;
        return value.substring(0, value.offsetByCodePoints(0, first))
                + "…"
                + value.substring(value.offsetByCodePoints(value.length(), -last));
    }

    /** Shows no value, so that none gets into a log. */
    @Override
    public String toString() {
        return rule.id() + " " + start + "-" + end + " " + family + ": " + shortened();
    }
}
