package press.postmortem.generator.render.markdown;

import java.util.Optional;

/** Where the targets in a document lead, seen from the file that is written. */
public interface Targets {
    /** @return empty where there is nothing, so that no file has a dead link */
    Optional<String> link(String target);

    /** @return empty where there is nothing */
    Optional<String> image(String target);
}
