package press.postmortem.generator.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a review is written, each in one file; {@link #toString} is the word by which it is asked for. */
public enum Format {
    /** SARIF 2.1.0, the format of code scanning. */
    SARIF("postmortem.sarif"),
    /** JUnit's XML, as Jenkins and others read it. */
    JUNIT("TEST-postmortem.xml"),
    /** GitLab's Code Quality. */
    GITLAB("gl-code-quality-report.json"),
    /** Workflow commands of GitHub Actions, for its log. */
    GITHUB("github-annotations.txt");

    private final String fileName;

    Format(String fileName) {
        this.fileName = fileName;
    }

    public static Optional<Format> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.toString().equals(word))
                .findFirst();
    }

    public String fileName() {
        return fileName;
    }

    /** The whole file. */
    public String write(Review review) {
        return switch (this) {
            case SARIF -> SarifLog.write(review);
            case JUNIT -> JUnitReport.write(review);
            case GITLAB -> GitLabQuality.write(review);
            case GITHUB -> GitHubAnnotations.write(review);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
