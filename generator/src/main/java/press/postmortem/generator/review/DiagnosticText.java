package press.postmortem.generator.review;

import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Excerpt;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.diagnostic.Location;

/**
 * A diagnostic for a terminal: {@code path:line:column: level[rule]: message}, the source line, a caret below the place, and
 * the hint; each on a line of its own, without a final line end. Terminals and editors open the place that it begins with.
 */
public final class DiagnosticText {
    private DiagnosticText() {}

    /** Puts a part of the text into its colour. */
    public interface Paint {
        Paint PLAIN = new Paint() {
            @Override
            public String place(String text) {
                return text;
            }

            @Override
            public String weight(Level level, String text) {
                return text;
            }
        };

        /** The path, line and column. */
        String place(String text);

        /** The level with its rule, and the caret. */
        String weight(Level level, String text);
    }

    /** Without control characters, as the quoted source may hold some that a terminal obeys. */
    public static String of(Diagnostic diagnostic, ContentFolder folder, Paint paint) {
        Location location = diagnostic.location();
        String place =
                folder.pathOf(location) + (location.line() == 0 ? "" : ":" + location.line() + ":" + location.column());
        String weight = diagnostic.level() + "[" + diagnostic.rule().id() + "]";
        StringBuilder out = new StringBuilder();
        out.append(paint.place(printable(place)))
                .append(": ")
                .append(paint.weight(diagnostic.level(), weight))
                .append(": ")
                .append(printable(diagnostic.message()));
        if (location.line() > 0 && location.column() <= location.excerpt().length() + 1) {
            Excerpt excerpt = Excerpt.of(location);
            out.append("\n  ").append(printable(excerpt.before() + excerpt.after()));
            out.append("\n  ").append(excerpt.indent()).append(paint.weight(diagnostic.level(), "^"));
        }
        if (!diagnostic.hint().isEmpty()) {
            out.append("\n  ").append(printable(diagnostic.hint()));
        }
        return out.toString();
    }

    /** Without what a terminal obeys, but for line ends and tabs. */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isObeyed(text.charAt(i))) {
                return withoutObeyed(text, i);
            }
        }
        return text;
    }

    /** @param first where such a character stands */
    private static String withoutObeyed(String text, int first) {
        StringBuilder out = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (isObeyed(text.charAt(i))) {
                out.setCharAt(i, '\uFFFD');
            }
        }
        return out.toString();
    }

    private static boolean isObeyed(char c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
