package press.postmortem.generator.proof;

import java.util.List;
import java.util.Objects;
import press.postmortem.generator.leak.Leak;

/**
 * What one made file tells that no source says.
 *
 * @param path the file's, below the site's root
 * @param leaks by place; one that stands there several times may come as often
 */
public record PageLeaks(String path, List<Leak> leaks) {
    public PageLeaks {
        Objects.requireNonNull(path, "path");
        leaks = List.copyOf(leaks);
    }
}
