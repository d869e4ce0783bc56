package press.postmortem.generator.scaffold;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that an author begins with, and owns from then on.
 *
 * @param path from the project's folder, or absolute, with {@code /}
 * @param text the whole file
 * @param needed what a file that was there before has to hold, so that it serves as well
 * @param advice what to do where it does not
 */
public record StarterFile(String path, String text, List<String> needed, String advice) {
    public StarterFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        needed = List.copyOf(needed);
        Objects.requireNonNull(advice, "advice");
    }

    /** One in whose place any other will do. */
    static StarterFile of(String path, String text) {
        return new StarterFile(path, text, List.of(), "");
    }

    /**
     * What to do about a file that was there before.
     *
     * @param other its text
     * @return empty where it serves as well
     */
    public Optional<String> adviceOn(String other) {
        return needed.stream().allMatch(other::contains) ? Optional.empty() : Optional.of(advice);
    }
}
