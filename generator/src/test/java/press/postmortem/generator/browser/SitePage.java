package press.postmortem.generator.browser;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A page that was made.
 *
 * @param path below the site's root, with {@code /} between names
 * @param kind empty where nobody knows it
 */
record SitePage(Path site, String path, Optional<PageKind> kind) {
    Path file() {
        return site.resolve(path);
    }

    boolean is(PageKind which) {
        return kind.equals(Optional.of(which));
    }
}
