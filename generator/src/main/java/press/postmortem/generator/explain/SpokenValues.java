package press.postmortem.generator.explain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.postmortem.generator.document.Inline;
import press.postmortem.generator.incident.Moment;
import press.postmortem.generator.incident.Span;
import press.postmortem.generator.incident.Term;

/** Values of the model as people say them. */
final class SpokenValues {
    /** As much of a text as is needed to know it again. */
    private static final int LONGEST_TEXT = 150;

    private static final int MINUTES_OF_HOUR = 60;
    private static final int MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

    private SpokenValues() {}

    static String term(Term term) {
        return term.key().replace('_', ' ');
    }

    static String text(List<Inline> content) {
        return shortened(Inline.plainText(content));
    }

    /** Without line ends and what a terminal would obey, and not too long. */
    static String shortened(String text) {
        String plain = printable(text);
        if (plain.length() <= LONGEST_TEXT) {
            return plain;
        }
        int end = plain.lastIndexOf(' ', LONGEST_TEXT);
        return plain.substring(0, end > 0 ? end : plain.offsetByCodePoints(0, LONGEST_TEXT / 2)) + " …";
    }

    static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.strip()
                .codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : Character.isISOControl(point) ? '\uFFFD' : point)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    static String quoted(String text) {
        return "'" + shortened(text) + "'";
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code 2026-02-03T09:05, Europe/Oslo}. */
    static String meaning(Moment moment) {
        String iso = moment.iso();
        if (iso.isEmpty()) {
            return "not a time that is known here";
        }
        return iso + moment.zone().map(zone -> ", " + zone).orElse(", no zone");
    }

    /** {@code 5 min}, {@code 1 h 5 min to 1 h 35 min}. */
    static String span(Span span) {
        return span.isExact() ? length(span.min()) : length(span.min()) + " to " + length(span.max());
    }

    private static String length(Duration duration) {
        long minutes = Math.abs(duration.toMinutes());
        List<String> parts = new ArrayList<>();
        add(minutes / MINUTES_OF_DAY, "d", parts);
        add(minutes % MINUTES_OF_DAY / MINUTES_OF_HOUR, "h", parts);
        add(minutes % MINUTES_OF_HOUR, "min", parts);
        add(Math.abs(duration.toSeconds()) % MINUTES_OF_HOUR, "s", parts);
        String length = parts.isEmpty() ? "0 min" : String.join(" ", parts);
        return duration.isNegative() ? "-" + length : length;
    }

    private static void add(long number, String unit, List<String> parts) {
        if (number > 0) {
            parts.add(String.format(Locale.ROOT, "%d %s", number, unit));
        }
    }
}
