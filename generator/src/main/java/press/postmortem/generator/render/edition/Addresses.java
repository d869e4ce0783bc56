package press.postmortem.generator.render.edition;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * How a file of the site is written as the target of a link: relative to a page, or, for readers elsewhere, absolute. Links
 * name {@code index.html} where they are relative, as a folder opened from a disk has no index; absolute ones leave it out.
 */
public final class Addresses {
    private final String from;
    private final String base;
    private final UnaryOperator<String> other;

    private Addresses(String from, String base, UnaryOperator<String> other) {
        this.from = from;
        this.base = base;
        this.other = other;
    }

    /** @param page the path of the page that holds the links, below the site's root */
    public static Addresses relativeTo(String page) {
        return new Addresses(Objects.requireNonNull(page, "page"), "", UnaryOperator.identity());
    }

    /** @param baseUrl where the site is published, ending in {@code /} */
    public static Addresses absolute(String baseUrl) {
        return new Addresses("", Objects.requireNonNull(baseUrl, "baseUrl"), UnaryOperator.identity());
    }

    /** @param instead the path of the file that is linked to instead of another, or that one's own */
    public Addresses to(UnaryOperator<String> instead) {
        return new Addresses(from, base, instead);
    }

    /** The path of the page that holds the links; empty where they are absolute. */
    public String page() {
        return from;
    }

    /** @param path of a file below the site's root, not yet percent-encoded */
    public String of(String path) {
        String target = other.apply(path);
        return base.isEmpty() ? relative(target) : base + encoded(withoutIndex(target));
    }

    /** @param path of a folder below the site's root, ending in {@code /} */
    public String ofFolder(String path) {
        String file = of(path + "x");
        return file.substring(0, file.length() - 1);
    }

    private String relative(String path) {
        int shared = sharedFolder(from, path);
        return "../".repeat(folders(from, shared)) + encoded(path.substring(shared));
    }

    private static int folders(String path, int begin) {
        int folders = 0;
        for (int i = begin; i < path.length(); i++) {
            folders += path.charAt(i) == '/' ? 1 : 0;
        }
        return folders;
    }

    /** The length of the folders that both paths lie in. */
    private static int sharedFolder(String one, String other) {
        int shared = 0;
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length && one.charAt(i) == other.charAt(i); i++) {
            if (one.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }

    private static String withoutIndex(String path) {
        return path.equals("index.html") || path.endsWith("/index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }

    /** Percent-encoded, so that no name is taken for a scheme, a query or a fragment. */
    private static String encoded(String path) {
        return isPlain(path) ? path : percentEncoded(path);
    }

    private static boolean isPlain(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            boolean figure = c >= '-' && c <= '9'; // and - . /
            if (!letter && !figure && c != '_' && c != '~') {
                return false;
            }
        }
        return true;
    }

    private static String percentEncoded(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/")
                .replace("%7E", "~")
                .replace("*", "%2A");
    }
}
