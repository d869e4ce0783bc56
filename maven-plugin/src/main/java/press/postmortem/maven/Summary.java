package press.postmortem.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import press.postmortem.generator.BuildReport;
import press.postmortem.generator.diagnostic.Level;
import press.postmortem.generator.triage.RenewedBaseline;
import press.postmortem.generator.triage.Verdict;

/** What a build came to, in one line. */
final class Summary {
    private static final long NANOS_PER_TENTH = 100_000_000;

    private Summary() {}

    /** @param nanos how long it took */
    static String written(BuildReport report, Path output, long nanos) {
        return count(report.published(), "incident")
                + (report.drafts() == 0 ? "" : ", " + count(report.drafts(), "draft") + " left out") + ", "
                + count(report.files(), "file") + ", " + problems(report) + ", in " + seconds(nanos) + ": "
                + output.resolve("index.html");
    }

    /** @param nanos how long it took */
    static String checked(BuildReport report, long nanos) {
        return examined(report) + ", in " + seconds(nanos);
    }

    static String examined(BuildReport report) {
        return count(report.incidents(), "incident") + ", " + problems(report);
    }

    /** @param standing whether there was something in the output folder before */
    static String refused(BuildReport report, boolean standing) {
        return problems(report) + ": the site was not written"
                + (standing ? "; what stood there before is untouched" : "");
    }

    /** Of what was corrected, and of what counts although there is a baseline, it speaks where there is some. */
    static String renewed(RenewedBaseline renewed) {
        return "holds " + count(renewed.baseline().size(), "finding") + "; only others count from now on."
                + (renewed.corrected() == 0 ? "" : " Taken out as corrected: " + renewed.corrected() + ".")
                + (renewed.counting() == 0
                        ? ""
                        : " Found besides, and not taken in: " + renewed.counting()
                                + "; -Dpostmortem.baseline=accept makes it anew with them.");
    }

    /** {@code 3 errors, 1 warning, 2 notes, 1 silenced, 4 known}; what there is none of is left out. */
    static String problems(BuildReport report) {
        Verdict verdict = report.verdict();
        long errors = verdict.count(Level.ERROR);
        long warnings = verdict.count(Level.WARNING);
        long notes = verdict.count(Level.NOTE);
        List<String> parts = new ArrayList<>();
        add(parts, errors, count(errors, "error"));
        add(parts, warnings, count(warnings, "warning"));
        add(parts, errors + warnings == 0 ? 1 : 0, "no problems");
        add(parts, notes, count(notes, "note"));
        add(parts, verdict.silenced().size(), verdict.silenced().size() + " silenced");
        add(parts, verdict.known().size(), verdict.known().size() + " known");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, long number, String text) {
        if (number > 0) {
            parts.add(text);
        }
    }

    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String seconds(long nanos) {
        long tenths = (nanos + NANOS_PER_TENTH / 2) / NANOS_PER_TENTH;
        return tenths / 10 + "." + tenths % 10 + " s";
    }
}
