package press.postmortem.generator.incident;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How long something took, as the report says it, whatever its times say.
 *
 * @param label what the author calls it: {@code Total downtime}
 * @param written to the letter: {@code 12-14 hours}
 * @param span what that means
 * @param figure the figure that it speaks of, where the label leaves no doubt
 * @param offset where the line starts
 */
public record StatedDuration(String label, String written, Span span, Optional<Figure> figure, int offset) {
    private static final Pattern REMARK = Pattern.compile("[(\\[]|[.,;](?:\\s|$)|\\s[-\u2013\u2014]\\s(?!\\d)");

    public StatedDuration {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(figure, "figure");
    }

    /** The length without a remark that its author put behind it. */
    public String brief() {
        return REMARK.split(written, 2)[0].strip();
    }

    /** Whether it is that of the incident, and not from one of its moments to another. */
    public boolean isOfWhole() {
        return figure.isEmpty() && !label.toLowerCase(Locale.ROOT).startsWith("time to ");
    }
}
