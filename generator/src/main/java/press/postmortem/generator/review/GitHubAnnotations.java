package press.postmortem.generator.review;

import press.postmortem.generator.diagnostic.Diagnostic;
import press.postmortem.generator.diagnostic.Level;

/**
 * What counts, as workflow commands of GitHub Actions, one a line: GitHub shows each beside its line of a pull request. The
 * escapes are those of {@code @actions/core}, {@code command.ts}.
 */
public final class GitHubAnnotations {
    private GitHubAnnotations() {}

    public static String write(Review review) {
        StringBuilder out = new StringBuilder();
        for (Diagnostic diagnostic : review.reported()) {
            out.append("::").append(command(diagnostic.level())).append(" file=");
            out.append(property(review.pathOf(diagnostic)));
            if (diagnostic.location().line() > 0) {
                out.append(",line=").append(diagnostic.location().line());
                out.append(",col=").append(diagnostic.location().column());
            }
            out.append(",title=").append(property(diagnostic.rule().id())).append("::");
            String hint = diagnostic.hint().isEmpty() ? "" : "\n" + diagnostic.hint();
            out.append(data(diagnostic.message() + hint)).append('\n');
        }
        return out.toString();
    }

    private static String command(Level level) {
        return switch (level) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE, OFF -> "notice";
        };
    }

    private static String data(String text) {
        return DiagnosticText.printable(text)
                .replace("%", "%25")
                .replace("\r", "%0D")
                .replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
