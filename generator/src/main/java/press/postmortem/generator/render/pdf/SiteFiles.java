package press.postmortem.generator.render.pdf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The site's files, as a print view finds them. */
@FunctionalInterface
public interface SiteFiles {
    /** @param path below the site's root */
    Optional<byte[]> bytes(String path);

    /** The path in an address below {@code site:/}. */
    static String path(String address) {
        String path = address.substring(address.indexOf('/') + 1).replaceFirst("[?#].*$", "");
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
