package press.postmortem.generator;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows every link of a built site as a browser would that opens it from a disk: each has to lead to a file that was
 * written and, where it names an id, to an element that bears it.
 */
public final class SiteCrawl {
    private static final List<String> POINTING = List.of("href", "src", "poster", "action", "data");

    private final SiteTree site;
    private final String baseUrl;
    private final Map<String, Document> pages = new HashMap<>();
    private final List<String> problems = new ArrayList<>();

    private SiteCrawl(SiteTree site, String baseUrl) {
        this.site = site;
        this.baseUrl = baseUrl;
    }

    /**
     * What is wrong, one line a problem, sorted by page.
     *
     * @param baseUrl where the site is published: the only absolute addresses that lead back into it
     */
    public static List<String> problems(Path folder, String baseUrl) {
        SiteCrawl crawl = new SiteCrawl(SiteTree.of(folder), baseUrl);
        crawl.site.paths().stream().filter(path -> path.endsWith(".html")).forEach(crawl::crawl);
        return crawl.problems;
    }

    private void crawl(String path) {
        Document page = page(path);
        checkIds(path, page);
        checkHead(path, page);
        checkPolicy(path, page);
        for (String attribute : POINTING) {
            page.select("[" + attribute + "]").forEach(element -> checkTarget(path, element.attr(attribute)));
        }
        for (Element element : page.select("[srcset]")) {
            for (String candidate : element.attr("srcset").split(",")) {
                checkTarget(path, candidate.strip().split(" ")[0]);
            }
        }
    }

    private void checkIds(String path, Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select("[id]")) {
            if (!ids.add(element.id())) {
                problem(path, "two elements have the id " + element.id());
            }
        }
    }

    /** Opening a page asks nobody else for anything. */
    private void checkHead(String path, Document page) {
        String fetched = "link[rel~=stylesheet|icon|preload|prefetch|preconnect|manifest|modulepreload], script[src]";
        for (Element element : page.select(fetched)) {
            String target = element.hasAttr("src") ? element.attr("src") : element.attr("href");
            if (isExternal(target) && !target.startsWith(baseUrl)) {
                problem(path, "asks a third party for " + target);
            }
        }
    }

    /** What a strict Content-Security-Policy would not let pass. */
    private void checkPolicy(String path, Document page) {
        page.select("[style], style").forEach(element -> problem(path, "inline style on " + element.tagName()));
        for (Element script : page.select("script:not([src])")) {
            if (!script.attr("type").endsWith("json")) {
                problem(path, "inline script");
            }
        }
        for (Element element : page.getAllElements()) {
            element.attributes().asList().stream()
                    .filter(attribute -> attribute.getKey().startsWith("on"))
                    .forEach(attribute -> problem(path, "inline script in " + attribute.getKey()));
        }
    }

    private void checkTarget(String path, String target) {
        if (target.startsWith(baseUrl)) {
            checkOwnAddress(path, target);
            return;
        }
        if (isExternal(target)) {
            return;
        }
        if (target.startsWith("/")) {
            problem(path, "is not relative: " + target);
            return;
        }
        int hash = target.indexOf('#');
        String file = (hash < 0 ? target : target.substring(0, hash)).split("\\?", 2)[0];
        Optional<String> found = file.isEmpty() ? Optional.of(path) : resolve(path, file);
        if (found.isEmpty() || !site.files().containsKey(found.get())) {
            problem(path, "leads nowhere: " + target);
        } else if (hash >= 0) {
            checkAnchor(path, target, found.get(), decoded(target.substring(hash + 1)));
        }
    }

    private void checkOwnAddress(String path, String target) {
        String below = target.substring(baseUrl.length()).split("[?#]", 2)[0];
        String file = below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
        if (!site.files().containsKey(decoded(file))) {
            problem(path, "leads nowhere: " + target);
        }
    }

    private void checkAnchor(String path, String target, String file, String anchor) {
        boolean known = anchor.isEmpty()
                || anchor.equals("top")
                || !file.endsWith(".html")
                || page(file).getElementById(anchor) != null;
        if (!known) {
            problem(path, "leads to no element: " + target);
        }
    }

    private Document page(String path) {
        return pages.computeIfAbsent(path, unread -> Jsoup.parse(site.text(unread)));
    }

    private void problem(String path, String what) {
        problems.add(path + ": " + what);
    }

    private static Optional<String> resolve(String path, String target) {
        List<String> names = new ArrayList<>(List.of(path.split("/")));
        names.remove(names.size() - 1);
        for (String name : decoded(target).split("/", -1)) {
            if (name.equals("..") && names.isEmpty()) {
                return Optional.empty();
            } else if (name.equals("..")) {
                names.remove(names.size() - 1);
            } else if (!name.equals(".")) {
                names.add(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private static boolean isExternal(String target) {
        return target.startsWith("//") || target.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    private static String decoded(String target) {
        return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
