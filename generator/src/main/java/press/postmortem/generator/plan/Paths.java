package press.postmortem.generator.plan;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who has which path. Paths that some disk would take for the same are the same: those that differ in case only, or in how
 * an accent is encoded. A file's path may not be a folder of another's either.
 */
final class Paths {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /**
     * Takes a path where it is free.
     *
     * @param owner in words, for a message
     * @return the owner that has it already
     */
    Optional<String> take(String path, String owner) {
        String folded = fold(path);
        Optional<String> other = ownerOf(folded);
        if (other.isEmpty()) {
            files.put(folded, owner);
            for (int end = folded.indexOf('/'); end >= 0; end = folded.indexOf('/', end + 1)) {
                folders.putIfAbsent(folded.substring(0, end), owner);
            }
        }
        return other;
    }

    private Optional<String> ownerOf(String folded) {
        Optional<String> owner =
                Optional.ofNullable(files.get(folded)).or(() -> Optional.ofNullable(folders.get(folded)));
        for (int end = folded.indexOf('/'); end >= 0 && owner.isEmpty(); end = folded.indexOf('/', end + 1)) {
            owner = Optional.ofNullable(files.get(folded.substring(0, end)));
        }
        return owner;
    }

    static String fold(String path) {
        return Normalizer.normalize(
                Normalizer.normalize(path, Normalizer.Form.NFC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT),
                Normalizer.Form.NFC);
    }
}
