package press.postmortem.generator;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.postmortem.generator.render.checks.ChecksRenderer;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.review.GitLabQuality;
import press.postmortem.generator.review.JUnitReport;
import press.postmortem.generator.review.Review;
import press.postmortem.generator.review.SarifLog;
import press.postmortem.generator.write.SiteWriter;

/** A form in which others are told what was found; {@link #toString} is the word by which it is asked for. */
public enum ReviewFormat {
    /** Code scanning: {@code postmortem.sarif}. */
    SARIF,
    /** Jenkins and others: {@code TEST-postmortem.xml}. */
    JUNIT,
    /** GitLab's Code Quality: {@code gl-code-quality-report.json}. */
    GITLAB,
    /** Lines for the log of GitHub Actions, as {@link press.postmortem.generator.review.GitHubAnnotations} writes them; no file. */
    GITHUB,
    /** Pages for the author, from {@code index.html} on. */
    HTML;

    /**
     * Puts a review into a folder of its own, in the place of an earlier one.
     *
     * @param formats what the folder is to hold; nothing is written where none of them is a file
     * @throws java.io.UncheckedIOException where the disk refuses, or the folder holds files of somebody else
     */
    public static void write(Review review, Set<ReviewFormat> formats, Path folder) {
        List<OutputFile> files = formats.stream()
                .flatMap(format -> format.files(review).stream())
                .sorted(Comparator.comparing(OutputFile::path))
                .toList();
        if (!files.isEmpty()) {
            SiteWriter.write(files, folder, SiteWriter.Kind.REVIEW);
        }
    }

    List<OutputFile> files(Review review) {
        return switch (this) {
            case SARIF -> List.of(new OutputFile.Text("postmortem.sarif", SarifLog.write(review)));
            case JUNIT -> List.of(new OutputFile.Text("TEST-postmortem.xml", JUnitReport.write(review)));
            case GITLAB -> List.of(new OutputFile.Text("gl-code-quality-report.json", GitLabQuality.write(review)));
            case GITHUB -> List.of();
            case HTML -> ChecksRenderer.render(review);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
