package press.postmortem.maven;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import press.postmortem.generator.ReviewFormat;

/** In which forms {@code check} tells what it found, besides the log. */
final class RequestedFormats {
    private static final String NONE = "none";

    private RequestedFormats() {}

    /**
     * @param parameter words between commas; where it is not set, the page in a project and annotations on GitHub
     * @param environment of this process
     */
    static Set<ReviewFormat> of(Optional<String> parameter, Map<String, String> environment, boolean inProject)
            throws MojoExecutionException {
        if (parameter.isEmpty()) {
            return unsaid(environment, inProject);
        }
        Set<ReviewFormat> formats = EnumSet.noneOf(ReviewFormat.class);
        boolean none = false;
        for (String word : parameter.get().split(",")) {
            if (word.strip().equals(NONE)) {
                none = true;
            } else if (!word.isBlank()) {
                formats.add(format(word.strip()));
            }
        }
        if (none && !formats.isEmpty()) {
            throw new MojoExecutionException(
                    "postmortem.reports is '" + parameter.get() + "'; " + NONE + " stands alone.");
        }
        return formats;
    }

    private static Set<ReviewFormat> unsaid(Map<String, String> environment, boolean inProject) {
        Set<ReviewFormat> formats = EnumSet.noneOf(ReviewFormat.class);
        if (inProject) {
            formats.add(ReviewFormat.HTML);
        }
        if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
            formats.add(ReviewFormat.GITHUB);
        }
        return formats;
    }

    private static ReviewFormat format(String word) throws MojoExecutionException {
        for (ReviewFormat format : ReviewFormat.values()) {
            if (format.toString().equals(word)) {
                return format;
            }
        }
        String known =
                Arrays.stream(ReviewFormat.values()).map(ReviewFormat::toString).collect(Collectors.joining(", "));
        throw new MojoExecutionException(
                "postmortem.reports has '" + word + "'; it can be " + NONE + ", or some of " + known + ".");
    }
}
