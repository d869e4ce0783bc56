package press.postmortem.generator.review;

import press.postmortem.generator.diagnostic.Location;

/**
 * Where the content lies for whoever is told: from the root of the repository, or from the folder in which a build was started.
 *
 * @param path with {@code /} between names and none at the end; empty where it is that folder itself
 */
public record ContentFolder(String path) {
    /** The path of the place's file; what lies elsewhere, or in no file, names its whole path already. */
    public String pathOf(Location location) {
        String file = location.path();
        boolean alone = path.isEmpty() || file.isEmpty() || isAbsolute(file) || location.isParameter();
        return alone ? (file.isEmpty() ? path : file) : path + "/" + file;
    }

    /** Whether a path names a place on a disk of whatever platform by itself. */
    static boolean isAbsolute(String path) {
        return isSlash(path, 0) || isSlash(path, 2) && path.charAt(1) == ':' && isLatin(path.charAt(0));
    }

    private static boolean isSlash(String path, int index) {
        return index < path.length() && (path.charAt(index) == '/' || path.charAt(index) == '\\');
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
