package press.postmortem.generator.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Some pages for all: one of each kind, or as few as show each element of each class that pages of their kind have. The print
 * view of a whole site is many pages in one, so that the shortest stands for its kind.
 */
final class Specimens {
    private Specimens() {}

    static List<SitePage> of(List<SitePage> pages) {
        return switch (Thoroughness.wanted()) {
            case FEW ->
                Stream.concat(
                                heaviest(pages).stream().filter(page -> !page.is(PageKind.PRINT)),
                                pages.stream()
                                        .filter(page -> page.is(PageKind.PRINT))
                                        .min(Comparator.comparingInt(
                                                page -> html(page).length()))
                                        .stream())
                        .toList();
            case SOME -> covering(pages);
            case ALL -> pages;
        };
    }

    private static List<SitePage> covering(List<SitePage> pages) {
        return pages.stream()
                .collect(Collectors.groupingBy(
                        page -> page.kind().map(Enum::name).orElse(""), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(ofKind -> ofKind(ofKind).stream())
                .toList();
    }

    /** The heaviest page of each kind. */
    static List<SitePage> heaviest(List<SitePage> pages) {
        return pages.stream()
                .collect(Collectors.groupingBy(
                        SitePage::kind,
                        Collectors.maxBy(
                                Comparator.comparingInt(page -> html(page).length()))))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(SitePage::path))
                .toList();
    }

    private static List<SitePage> ofKind(List<SitePage> pages) {
        Map<SitePage, Set<String>> shapes = new LinkedHashMap<>();
        pages.stream()
                .sorted(Comparator.comparing((SitePage page) -> html(page).length()))
                .forEach(page -> shapes.put(page, shapes(page)));
        List<SitePage> heaviestFirst = new ArrayList<>(shapes.keySet());
        Collections.reverse(heaviestFirst);
        for (SitePage page : heaviestFirst) {
            Set<String> own = shapes.remove(page);
            Set<String> others = shapes.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            if (!others.containsAll(own)) {
                shapes.put(page, own);
            }
        }
        return List.copyOf(shapes.keySet());
    }

    private static Set<String> shapes(SitePage page) {
        return Jsoup.parse(html(page)).getAllElements().stream()
                .map(element -> element.tagName()
                        + element.classNames().stream().sorted().toList()
                        + element.attr("role"))
                .collect(Collectors.toSet());
    }

    private static String html(SitePage page) {
        try {
            return Files.readString(page.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
