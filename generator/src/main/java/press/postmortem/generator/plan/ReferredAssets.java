package press.postmortem.generator.plan;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import press.postmortem.generator.content.Asset;
import press.postmortem.generator.incident.Library;

/** The assets of a library that some page refers to. Nothing else of the content folder is published. */
final class ReferredAssets {
    private ReferredAssets() {}

    /** By path below the content root. */
    static SortedMap<String, Asset> of(Library library) {
        SortedMap<String, Asset> referred = new TreeMap<>();
        library.postmortems().forEach(report -> add(report.source().path(), Targets.of(report), library, referred));
        library.pages().forEach(page -> add(page.document().source().path(), Targets.of(page), library, referred));
        library.introduction()
                .ifPresent(page -> add(page.document().source().path(), Targets.of(page), library, referred));
        return referred;
    }

    private static void add(String source, List<String> targets, Library library, SortedMap<String, Asset> referred) {
        for (String target : targets) {
            pathOf(target, source).map(library.assets()::get).ifPresent(asset -> referred.put(asset.path(), asset));
        }
    }

    /** Where below the content root a target points to. */
    private static Optional<String> pathOf(String target, String source) {
        String path = target.split("[?#]", 2)[0];
        if (path.isEmpty() || path.contains(":") || path.startsWith("//")) {
            return Optional.empty();
        }
        Deque<String> names = new ArrayDeque<>();
        if (!path.startsWith("/")) {
            List<String> folders = new ArrayList<>(List.of(source.split("/")));
            names.addAll(folders.subList(0, folders.size() - 1));
        }
        for (String name : decoded(path).split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
