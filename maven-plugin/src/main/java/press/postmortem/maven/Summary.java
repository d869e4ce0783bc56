package press.postmortem.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.diagnostic.Level;

/** What a build came to, in one line. */
final class Summary {
    private static final double NANOS_PER_SECOND = 1e9;

    private Summary() {}

    /** @param nanos how long it took */
    static String written(BuildReport report, Path output, long nanos) {
        return count(report.incidents(), "incident") + ", " + count(report.files(), "file") + ", " + problems(report)
                + ", in " + seconds(nanos) + ": " + output.resolve("index.html");
    }

    /** @param nanos how long it took */
    static String checked(BuildReport report, long nanos) {
        return count(report.incidents(), "incident") + ", " + problems(report) + ", in " + seconds(nanos);
    }

    /** @param standing whether there was something in the output folder before */
    static String refused(BuildReport report, boolean standing) {
        return problems(report) + ": the site was not written"
                + (standing ? "; what stood there before is untouched" : "");
    }

    /** {@code 3 errors, 1 warning}. */
    static String problems(BuildReport report) {
        long errors = report.verdict().count(Level.ERROR);
        long warnings = report.verdict().count(Level.WARNING);
        List<String> parts = new ArrayList<>();
        if (errors > 0) {
            parts.add(count(errors, "error"));
        }
        if (warnings > 0) {
            parts.add(count(warnings, "warning"));
        }
        return parts.isEmpty() ? "no problems" : String.join(", ", parts);
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / NANOS_PER_SECOND);
    }
}
