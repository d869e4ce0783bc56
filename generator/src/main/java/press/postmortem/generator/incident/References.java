package press.postmortem.generator.incident;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.content.ContentTree;
import press.postmortem.generator.diagnostic.SourceFile;
import press.postmortem.generator.document.Document;

/**
 * What the targets of links and pictures refer to. A relative target starts from the folder of the file that it stands in, one
 * with a leading {@code /} from the content root. Beside the path of a file, these name a document:
 *
 * <ul>
 *   <li>its path without {@code .md}, or with {@code .html}; its folder where it is that folder's {@code index.md};
 *   <li>the path of its page: {@code /incidents/ID/}, or {@code /about/} for {@code pages/about.md};
 *   <li>an alias;
 *   <li>an address that Hugo or Jekyll would give it, such as {@code ../NAME/} or {@code /blog/2024/03/01/NAME.html}, where
 *       only one document bears that name.
 * </ul>
 *
 * <p>Where the site is known to be published as one section of a larger web site, a path with a leading {@code /} that is none
 * of these and leads outside of the section belongs to that web site.
 */
public final class References {
    private static final String PAGES = "pages/";
    private static final String INDEX = "index.html";
    private static final List<String> ENDINGS =
            List.of("", ".md", ".markdown", "/index.md", "/index.markdown", "/_index.md");
    private static final Set<String> SITE_FILES = Set.of(
            INDEX,
            "404.html",
            "feed.xml",
            "atom.xml",
            "feed.json",
            "feeds.opml",
            "sitemap.xml",
            "robots.txt",
            "llms.txt",
            "index.md",
            "card.png",
            "incidents/index.html",
            "api/incidents.json",
            "api/incidents.schema.json",
            "api/incidents.csv",
            "api/events.csv",
            "api/actions.csv",
            "api/v2/incidents.json",
            "api/v2/schema.json",
            "api/schema.json",
            "api/site.schema.json");
    /** What lies in the folder of a report's page. */
    private static final Set<String> BESIDE_PAGES = Set.of("index.md", "card.png", "print");

    private static final Set<String> SITE_FOLDERS = Set.of(
            "actions", "metrics", "lessons", "search", "print", "services", "tags", "severities", "years", "authors");

    private final Map<String, Document> documents = new TreeMap<>();
    private final Map<String, Asset> assets;
    private final Map<String, Document> byPagePath = new HashMap<>();
    private final Map<String, Set<String>> pathsByName = new HashMap<>();
    private final Set<String> folders = new HashSet<>();
    private final Set<String> statics = new HashSet<>();
    private final Optional<Publication> publication;

    private References(Library library) {
        publication = library.site().baseUrl().map(Publication::of);
        assets = library.assets();
        library.assets().keySet().forEach(this::addFolders);
        library.statics().forEach(asset -> statics.add(asset.path()));
        library.postmortems().forEach(this::add);
        library.pages().forEach(page -> add(page.document()));
        library.introduction()
                .ifPresent(page -> documents.put(page.document().source().path(), page.document()));
        library.introduction().ifPresent(page -> byPagePath.put("", page.document()));
    }

    public static References in(Library library) {
        return new References(library);
    }

    /**
     * @param from the file that the target stands in, one of the library
     * @param target as the author wrote it, without entities
     */
    public Reference resolve(SourceFile from, String target) {
        if (Address.isExternal(target)) {
            return new Reference.External(target);
        }
        Address address = Address.of(target);
        if (address.path().isEmpty()) {
            return Optional.ofNullable(documents.get(from.path()))
                    .<Reference>map(document -> new Reference.ToDocument(document, address.anchor()))
                    .orElseGet(Reference.Missing::new);
        }
        Optional<String> path = inSection(address).from(folder(from.path()));
        return path.flatMap(below -> resolve(below, address.anchor()))
                .or(() -> named(address))
                .or(() -> publication.flatMap(site -> site.resolve(address, target)))
                .orElseGet(() -> path.isPresent() ? new Reference.Missing() : new Reference.Outside());
    }

    /** A path below the section that the site is published as starts from the content root. */
    private Address inSection(Address address) {
        return publication
                .filter(site -> address.path().startsWith(site.section()))
                .map(site -> new Address(address.path().substring(site.section().length() - 1), address.anchor()))
                .orElse(address);
    }

    private Optional<Reference> resolve(String path, String anchor) {
        return document(path)
                .<Reference>map(document -> new Reference.ToDocument(document, anchor))
                .or(() -> Optional.ofNullable(assets.get(path)).map(Reference.ToAsset::new))
                .or(() -> onSite(path).map(Reference.ToSite::new));
    }

    private Optional<Document> document(String path) {
        List<String> stems = List.of(path, withoutHtml(path));
        Stream<Document> byFile =
                stems.stream().flatMap(stem -> ENDINGS.stream().map(ending -> documents.get(stem + ending)));
        Stream<Document> byPage = stems.stream().map(byPagePath::get);
        return Stream.concat(byFile, byPage).filter(Objects::nonNull).findFirst();
    }

    /** A file that is made for the site, or copied to it whole; a folder of the content leads to the list of reports. */
    private Optional<String> onSite(String path) {
        String published = path.startsWith(ContentTree.STATICS) ? path.substring(ContentTree.STATICS.length()) : path;
        if (SITE_FILES.contains(path) || statics.contains(published)) {
            return Optional.of(published);
        }
        String index = published + "/" + INDEX;
        if (SITE_FILES.contains(index) || statics.contains(index)) {
            return Optional.of(index);
        }
        if (SITE_FOLDERS.contains(path.split("/", 2)[0]) || isBesidePage(path)) {
            return Optional.of(path.substring(path.lastIndexOf('/') + 1).contains(".") ? path : path + "/" + INDEX);
        }
        return path.isEmpty() || folders.contains(path) ? Optional.of(INDEX) : Optional.empty();
    }

    private boolean isBesidePage(String path) {
        String[] names = path.split("/", 3);
        return names.length == 3
                && BESIDE_PAGES.contains(names[2].split("/", 2)[0])
                && byPagePath.containsKey(names[0] + "/" + names[1]);
    }

    private Optional<Reference> named(Address address) {
        Set<String> named = pathsByName.getOrDefault(address.pageName(), Set.of());
        return Optional.of(named)
                .filter(paths -> address.looksLikePage() && paths.size() == 1)
                .map(paths -> documents.get(paths.iterator().next()))
                .map(document -> new Reference.ToDocument(document, address.anchor()));
    }

    private void add(Postmortem postmortem) {
        Document document = postmortem.document();
        add(document);
        name(postmortem.id(), document);
        byPagePath.putIfAbsent("incidents/" + postmortem.id(), document);
        byPagePath.putIfAbsent("incidents/" + postmortem.slug(), document);
        for (String alias : postmortem.aliases()) {
            Address.of(alias).from("").ifPresent(path -> byPagePath.putIfAbsent(path, document));
        }
    }

    private void add(Document document) {
        String path = document.source().path();
        documents.put(path, document);
        addFolders(path);
        String stem = withoutEnding(path.substring(0, path.lastIndexOf('.')), "/index");
        String name = stem.substring(stem.lastIndexOf('/') + 1);
        name(name, document);
        name(withoutDate(name), document);
        if (stem.startsWith(PAGES)) {
            byPagePath.putIfAbsent(stem.substring(PAGES.length()), document);
        }
    }

    private void name(String name, Document document) {
        pathsByName
                .computeIfAbsent(name, unknown -> new HashSet<>())
                .add(document.source().path());
    }

    private void addFolders(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    /** Jekyll takes the date off a file's name. */
    private static String withoutDate(String name) {
        String dated = "dddd-dd-dd-";
        boolean matches = name.length() > dated.length();
        for (int i = 0; matches && i < dated.length(); i++) {
            char c = name.charAt(i);
            matches = dated.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == '-';
        }
        return matches ? name.substring(dated.length()) : name;
    }

    private static String withoutHtml(String path) {
        return path.endsWith(".html") ? withoutEnding(withoutEnding(path, ".html"), "/index") : path;
    }

    private static String withoutEnding(String text, String ending) {
        return text.endsWith(ending) ? text.substring(0, text.length() - ending.length()) : text;
    }

    /**
     * Where the site is published, as in {@code https://example.org/blog/incidents/}.
     *
     * @param host {@code https://example.org}
     * @param section {@code /blog/incidents/}
     */
    private record Publication(String host, String section) {
        static Publication of(String baseUrl) {
            int path = baseUrl.indexOf('/', baseUrl.indexOf("//") + 2);
            return path < 0
                    ? new Publication(baseUrl, "/")
                    : new Publication(baseUrl.substring(0, path), baseUrl.substring(path));
        }

        Optional<Reference> resolve(Address address, String target) {
            boolean elsewhere = address.isRooted() && !address.path().startsWith(section);
            return Optional.of(target).filter(any -> elsewhere).map(path -> new Reference.External(host + path));
        }
    }
}
