package press.postmortem.generator;

import java.util.List;
import java.util.Locale;
import press.postmortem.generator.render.checks.ChecksRenderer;
import press.postmortem.generator.render.output.OutputFile;
import press.postmortem.generator.review.GitLabQuality;
import press.postmortem.generator.review.JUnitReport;
import press.postmortem.generator.review.Review;
import press.postmortem.generator.review.SarifLog;

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
